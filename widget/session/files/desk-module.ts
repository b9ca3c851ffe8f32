/** What sending and showing files needs: a file of its own, fetched with the first one. */
export { FileDesk } from './file-desk.ts';
export { shrinkImage } from './shrink-image.ts';
export { upload } from './upload.ts';
