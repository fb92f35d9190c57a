// Hosts that many unrelated parties share. The publisher's command line refuses them by the full public suffix list;
// this short list is the client's second line, so that one careless entry can never mark half of the web.

/** Second-level labels under which country registries sell names: "co.jp", "com.au", "gov.uk". */
const REGISTRY_LABELS = new Set(
  'ac ad art asso biz co com ed edu firma gen go gob gouv gov govt gr gv id ind info lg ltd me mil mod ne net nhs nic nom or org plc police pro sch school web'.split(
    ' ',
  ),
);

/** Well-known hosts whose sub-domains belong to different people. */
const SHARED_HOSTS = new Set(
  [
    'amazonaws.com azurewebsites.net blogspot.com cloudfront.net fc2.com firebaseapp.com github.io gitlab.io herokuapp.com',
    'jimdofree.com livedoor.blog myshopify.com netlify.app pages.dev shop-pro.jp sites.google.com stores.jp thebase.in',
    'vercel.app web.app weebly.com wixsite.com wordpress.com workers.dev',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a host (no path) is too widely shared to be one organization's site. */
export function isBroadHost(host: string): boolean {
  const dot = host.indexOf('.');
  if (dot < 0 || SHARED_HOSTS.has(host)) return true;
  const rest = host.slice(dot + 1);
  return rest.length === 2 && REGISTRY_LABELS.has(host.slice(0, dot));
}
