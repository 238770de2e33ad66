import { column } from './asked.ts';

// Until there is a frame page in the kit, the frame holds the page of the element.
const frame = document.createElement('iframe');
frame.title = 'The widget';
frame.src = `./element-preact.html${location.search}`;
column().append(frame);
