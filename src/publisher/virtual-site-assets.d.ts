// What the build hands to `owabi site`: see site-assets.ts.
declare module 'virtual:site-assets' {
  export const style: string;
  export const search: string;
}
