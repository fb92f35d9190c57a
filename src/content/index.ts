// The content script: asks the gate about its own address and speaks to the worker only on a possible hit.
import { pageApi } from './api.ts';
import { watchPage } from './watch-page.ts';

if (pageApi) watchPage(pageApi);
