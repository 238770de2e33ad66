import { library } from '@servitization/tooling/vite';

export default library();
