import { mount } from 'svelte';
import Help from './help.svelte';

const target = document.querySelector('#root');
if (target !== null) mount(Help, { target, props: { site: 'demo' } });
