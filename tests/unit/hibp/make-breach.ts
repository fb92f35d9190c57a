// Entries of a breach list as the API gives them, of our own making.
export function makeBreach(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    Name: 'MihonShop',
    Title: 'Mihon Shop',
    Domain: 'mihon.example',
    BreachDate: '2025-03-01',
    AddedDate: '2026-05-06T07:08:09Z',
    ModifiedDate: '2026-05-06T07:08:09Z',
    PwnCount: 12_345,
    Description: 'In March 2025, <a href="https://mihon.example" onclick="alert(1)">Mihon</a> was <b>breached.',
    LogoPath: 'https://logos.example/MihonShop.png',
    Attribution: null,
    DisclosureUrl: null,
    DataClasses: ['Email addresses', 'Passwords', 'Partial credit card data', 'IQ levels'],
    IsVerified: true,
    IsFabricated: false,
    IsSensitive: false,
    IsRetired: false,
    IsSpamList: false,
    IsMalware: false,
    IsSubscriptionFree: false,
    IsStealerLog: false,
    ...changes,
  };
}
