import { createApp } from 'vue';
import HostPage from './HostPage.vue';

createApp(HostPage).mount('host-page');
