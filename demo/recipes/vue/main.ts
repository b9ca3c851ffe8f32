import { createApp } from 'vue';
import Help from './help.vue';

createApp(Help, { site: 'demo' }).mount('#root');
