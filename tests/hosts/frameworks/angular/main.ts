import { bootstrapApplication } from '@angular/platform-browser';
import { HostPage } from './HostPage.ts';

bootstrapApplication(HostPage).catch((error: unknown) => console.error(error));
