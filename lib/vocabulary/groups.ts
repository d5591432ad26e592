/** Who the work is for. Ages are a range of their own. Stored key → label shown, in the order shown. */
export const groups = {
  children: 'Children (under 18)',
  'young-adults': 'Young adults (18 to 25)',
  adults: 'Adults',
  families: 'Parents and families',
  victims: 'People hurt by violence',
  'people-who-harm': 'People who have harmed others',
  'at-risk': 'People at risk of either',
  'women-girls': 'Women and girls',
  public: 'The public in one place',
  professionals: 'Staff and professionals',
} as const

export type GroupId = keyof typeof groups
