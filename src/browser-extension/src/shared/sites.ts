/** Social media and school systems by host, with the word for them in a draft's metadata (`kanaal`). */
const channels: Readonly<Record<string, string>> = {
  'facebook.com': 'facebook',
  'messenger.com': 'facebook',
  'instagram.com': 'instagram',
  'threads.com': 'instagram',
  'threads.net': 'instagram',
  'x.com': 'x',
  'twitter.com': 'x',
  'linkedin.com': 'linkedin',
  'youtube.com': 'youtube',
  'tiktok.com': 'tiktok',
  'snapchat.com': 'snapchat',
  'web.whatsapp.com': 'whatsapp',
  'teams.microsoft.com': 'teams',
  'teams.live.com': 'teams',
  'teams.cloud.microsoft': 'teams',
  'magister.net': 'leerlingsysteem',
  'somtoday.nl': 'leerlingsysteem',
  'presentis.nl': 'leerlingsysteem',
  'parnassys.net': 'leerlingsysteem',
  'mail.google.com': 'email',
  'outlook.office.com': 'email',
  'outlook.live.com': 'email',
  'mastodon.social': 'anders',
  'mastodon.nl': 'anders',
  'bsky.app': 'anders',
};

/** The channel of a host or of the site it is part of; undefined where the name of the host does not tell. */
export function channelOf(host: string): string | undefined {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const channel = channels[name];
    if (channel !== undefined) return channel;
  }
  return undefined;
}
