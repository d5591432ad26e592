import type { RegionId } from './regions'

/**
 * The 43 territorial police force areas of England and Wales, north to south, west to east: the order on the map and in
 * the document. `x` runs to the east and `y` to the south on the tile map (7 by 10). `neighbours` share a land border.
 * `aliases` are places and names people use for the area. Names: Home Office and ONS lists; the tile arrangement is ours.
 */
export const areas = {
  'northumbria': { label: 'Northumbria', short: 'North­umbria', code: 'NBR', region: 'north-east', x: 4, y: 0, neighbours: ['cumbria', 'durham'], aliases: ['Newcastle', 'Sunderland', 'Tyne and Wear', 'Northumberland'] },
  'cumbria': { label: 'Cumbria', short: 'Cumbria', code: 'CUM', region: 'north-west', x: 3, y: 1, neighbours: ['durham', 'lancashire', 'north-yorkshire', 'northumbria'], aliases: ['Carlisle', 'Barrow'] },
  'durham': { label: 'Durham', short: 'Durham', code: 'DUR', region: 'north-east', x: 4, y: 1, neighbours: ['cleveland', 'cumbria', 'north-yorkshire', 'northumbria'], aliases: ['County Durham', 'Darlington'] },
  'cleveland': { label: 'Cleveland', short: 'Cleveland', code: 'CLE', region: 'north-east', x: 5, y: 1, neighbours: ['durham', 'north-yorkshire'], aliases: ['Teesside', 'Middlesbrough', 'Hartlepool', 'Stockton', 'Redcar'] },
  'lancashire': { label: 'Lancashire', short: 'Lancs', code: 'LAN', region: 'north-west', x: 3, y: 2, neighbours: ['cumbria', 'greater-manchester', 'merseyside', 'north-yorkshire', 'west-yorkshire'], aliases: ['Preston', 'Blackpool', 'Blackburn'] },
  'north-yorkshire': { label: 'North Yorkshire', short: 'North Yorks', code: 'NYK', region: 'yorkshire-and-the-humber', x: 4, y: 2, neighbours: ['cleveland', 'cumbria', 'durham', 'humberside', 'lancashire', 'south-yorkshire', 'west-yorkshire'], aliases: ['York', 'Scarborough'] },
  'merseyside': { label: 'Merseyside', short: 'Mersey­side', code: 'MER', region: 'north-west', x: 2, y: 3, neighbours: ['cheshire', 'greater-manchester', 'lancashire'], aliases: ['Liverpool', 'Wirral', 'Sefton', 'Knowsley', 'St Helens'] },
  'greater-manchester': { label: 'Greater Manchester', short: 'Greater M’chester', code: 'GTM', region: 'north-west', x: 3, y: 3, neighbours: ['cheshire', 'derbyshire', 'lancashire', 'merseyside', 'west-yorkshire'], aliases: ['Manchester', 'GMP', 'Salford', 'Bolton', 'Rochdale'] },
  'west-yorkshire': { label: 'West Yorkshire', short: 'West Yorks', code: 'WYK', region: 'yorkshire-and-the-humber', x: 4, y: 3, neighbours: ['derbyshire', 'greater-manchester', 'lancashire', 'north-yorkshire', 'south-yorkshire'], aliases: ['Leeds', 'Bradford', 'Wakefield', 'Huddersfield', 'Halifax'] },
  'humberside': { label: 'Humberside', short: 'Humber­side', code: 'HUM', region: 'yorkshire-and-the-humber', x: 5, y: 3, neighbours: ['lincolnshire', 'north-yorkshire', 'nottinghamshire', 'south-yorkshire'], aliases: ['Hull', 'Humber', 'East Riding', 'Grimsby', 'Scunthorpe', 'North Lincolnshire'] },
  'north-wales': { label: 'North Wales', short: 'North Wales', code: 'NWA', region: 'wales', x: 1, y: 4, neighbours: ['cheshire', 'dyfed-powys', 'west-mercia'], aliases: ['Wrexham', 'Bangor', 'Rhyl'] },
  'cheshire': { label: 'Cheshire', short: 'Cheshire', code: 'CHE', region: 'north-west', x: 2, y: 4, neighbours: ['derbyshire', 'greater-manchester', 'merseyside', 'north-wales', 'staffordshire', 'west-mercia'], aliases: ['Chester', 'Warrington'] },
  'derbyshire': { label: 'Derbyshire', short: 'Derbys', code: 'DER', region: 'east-midlands', x: 3, y: 4, neighbours: ['cheshire', 'greater-manchester', 'leicestershire', 'nottinghamshire', 'south-yorkshire', 'staffordshire', 'west-yorkshire'], aliases: ['Derby'] },
  'south-yorkshire': { label: 'South Yorkshire', short: 'South Yorks', code: 'SYK', region: 'yorkshire-and-the-humber', x: 4, y: 4, neighbours: ['derbyshire', 'humberside', 'north-yorkshire', 'nottinghamshire', 'west-yorkshire'], aliases: ['Sheffield', 'Doncaster', 'Rotherham', 'Barnsley'] },
  'lincolnshire': { label: 'Lincolnshire', short: 'Lincs', code: 'LIN', region: 'east-midlands', x: 5, y: 4, neighbours: ['cambridgeshire', 'humberside', 'leicestershire', 'norfolk', 'northamptonshire', 'nottinghamshire'], aliases: ['Lincoln'] },
  'dyfed-powys': { label: 'Dyfed-Powys', short: 'Dyfed-Powys', code: 'DYF', region: 'wales', x: 0, y: 5, neighbours: ['gwent', 'north-wales', 'south-wales', 'west-mercia'], aliases: ['Carmarthenshire', 'Ceredigion', 'Pembrokeshire', 'Powys', 'Dyfed Powys'] },
  'west-mercia': { label: 'West Mercia', short: 'West Mercia', code: 'WMC', region: 'west-midlands-region', x: 1, y: 5, neighbours: ['cheshire', 'dyfed-powys', 'gloucestershire', 'gwent', 'north-wales', 'staffordshire', 'warwickshire', 'west-midlands'], aliases: ['Herefordshire', 'Shropshire', 'Telford', 'Worcestershire'] },
  'staffordshire': { label: 'Staffordshire', short: 'Staffs', code: 'STA', region: 'west-midlands-region', x: 2, y: 5, neighbours: ['cheshire', 'derbyshire', 'leicestershire', 'warwickshire', 'west-mercia', 'west-midlands'], aliases: ['Stoke-on-Trent'] },
  'leicestershire': { label: 'Leicestershire', short: 'Leics', code: 'LEI', region: 'east-midlands', x: 3, y: 5, neighbours: ['derbyshire', 'lincolnshire', 'northamptonshire', 'nottinghamshire', 'staffordshire', 'warwickshire'], aliases: ['Leicester', 'Rutland'] },
  'nottinghamshire': { label: 'Nottinghamshire', short: 'Notts', code: 'NOT', region: 'east-midlands', x: 4, y: 5, neighbours: ['derbyshire', 'humberside', 'leicestershire', 'lincolnshire', 'south-yorkshire'], aliases: ['Nottingham', 'Mansfield'] },
  'cambridgeshire': { label: 'Cambridgeshire', short: 'Cambs', code: 'CAM', region: 'east-of-england', x: 5, y: 5, neighbours: ['bedfordshire', 'essex', 'hertfordshire', 'lincolnshire', 'norfolk', 'northamptonshire', 'suffolk'], aliases: ['Cambridge', 'Peterborough'] },
  'norfolk': { label: 'Norfolk', short: 'Norfolk', code: 'NFK', region: 'east-of-england', x: 6, y: 5, neighbours: ['cambridgeshire', 'lincolnshire', 'suffolk'], aliases: ['Norwich', 'Great Yarmouth'] },
  'south-wales': { label: 'South Wales', short: 'South Wales', code: 'SWA', region: 'wales', x: 0, y: 6, neighbours: ['dyfed-powys', 'gwent'], aliases: ['Cardiff', 'Swansea', 'Merthyr Tydfil', 'Bridgend'] },
  'gwent': { label: 'Gwent', short: 'Gwent', code: 'GWE', region: 'wales', x: 1, y: 6, neighbours: ['dyfed-powys', 'gloucestershire', 'south-wales', 'west-mercia'], aliases: ['Newport', 'Monmouthshire', 'Caerphilly'] },
  'west-midlands': { label: 'West Midlands', short: 'West Midlands', code: 'WMD', region: 'west-midlands-region', x: 2, y: 6, neighbours: ['staffordshire', 'warwickshire', 'west-mercia'], aliases: ['Birmingham', 'Coventry', 'Wolverhampton', 'Black Country'] },
  'warwickshire': { label: 'Warwickshire', short: 'Warks', code: 'WAR', region: 'west-midlands-region', x: 3, y: 6, neighbours: ['gloucestershire', 'leicestershire', 'northamptonshire', 'staffordshire', 'thames-valley', 'west-mercia', 'west-midlands'], aliases: ['Nuneaton', 'Leamington'] },
  'northamptonshire': { label: 'Northamptonshire', short: 'Northants', code: 'NTH', region: 'east-midlands', x: 4, y: 6, neighbours: ['bedfordshire', 'cambridgeshire', 'leicestershire', 'lincolnshire', 'thames-valley', 'warwickshire'], aliases: ['Northampton', 'Kettering'] },
  'bedfordshire': { label: 'Bedfordshire', short: 'Beds', code: 'BED', region: 'east-of-england', x: 5, y: 6, neighbours: ['cambridgeshire', 'hertfordshire', 'northamptonshire', 'thames-valley'], aliases: ['Luton', 'Bedford'] },
  'suffolk': { label: 'Suffolk', short: 'Suffolk', code: 'SFK', region: 'east-of-england', x: 6, y: 6, neighbours: ['cambridgeshire', 'essex', 'norfolk'], aliases: ['Ipswich'] },
  'avon-and-somerset': { label: 'Avon and Somerset', short: 'Avon & Somerset', code: 'AVS', region: 'south-west', x: 1, y: 7, neighbours: ['devon-and-cornwall', 'dorset', 'gloucestershire', 'wiltshire'], aliases: ['Bristol', 'Bath', 'Avon & Somerset'] },
  'gloucestershire': { label: 'Gloucestershire', short: 'Glos', code: 'GLO', region: 'south-west', x: 2, y: 7, neighbours: ['avon-and-somerset', 'gwent', 'thames-valley', 'warwickshire', 'west-mercia', 'wiltshire'], aliases: ['Gloucester', 'Cheltenham'] },
  'thames-valley': { label: 'Thames Valley', short: 'Thames Valley', code: 'TVL', region: 'south-east', x: 3, y: 7, neighbours: ['bedfordshire', 'gloucestershire', 'hampshire-and-isle-of-wight', 'hertfordshire', 'metropolitan-police', 'northamptonshire', 'surrey', 'warwickshire', 'wiltshire'], aliases: ['Berkshire', 'Buckinghamshire', 'Oxfordshire', 'TVP'] },
  'hertfordshire': { label: 'Hertfordshire', short: 'Herts', code: 'HER', region: 'east-of-england', x: 4, y: 7, neighbours: ['bedfordshire', 'cambridgeshire', 'essex', 'metropolitan-police', 'thames-valley'], aliases: ['Watford', 'Stevenage'] },
  'city-of-london': { label: 'City of London', short: 'City of London', code: 'CTY', region: 'london', x: 5, y: 7, neighbours: ['metropolitan-police'], aliases: ['London, City of', 'Square Mile'] },
  'essex': { label: 'Essex', short: 'Essex', code: 'ESX', region: 'east-of-england', x: 6, y: 7, neighbours: ['cambridgeshire', 'hertfordshire', 'metropolitan-police', 'suffolk'], aliases: ['Southend', 'Thurrock', 'Chelmsford'] },
  'devon-and-cornwall': { label: 'Devon and Cornwall', short: 'Devon & Cornwall', code: 'DEV', region: 'south-west', x: 0, y: 8, neighbours: ['avon-and-somerset', 'dorset'], aliases: ['Devon', 'Cornwall', 'Plymouth', 'Exeter', 'Isles of Scilly', 'Devon & Cornwall'] },
  'dorset': { label: 'Dorset', short: 'Dorset', code: 'DOR', region: 'south-west', x: 1, y: 8, neighbours: ['avon-and-somerset', 'devon-and-cornwall', 'hampshire-and-isle-of-wight', 'wiltshire'], aliases: ['Bournemouth', 'Poole'] },
  'wiltshire': { label: 'Wiltshire', short: 'Wilts', code: 'WIL', region: 'south-west', x: 2, y: 8, neighbours: ['avon-and-somerset', 'dorset', 'gloucestershire', 'hampshire-and-isle-of-wight', 'thames-valley'], aliases: ['Swindon'] },
  'hampshire-and-isle-of-wight': { label: 'Hampshire and Isle of Wight', short: 'Hants & IoW', code: 'HAN', region: 'south-east', x: 3, y: 8, neighbours: ['dorset', 'surrey', 'sussex', 'thames-valley', 'wiltshire'], aliases: ['Hampshire', 'Isle of Wight', 'Portsmouth', 'Southampton'] },
  'surrey': { label: 'Surrey', short: 'Surrey', code: 'SRY', region: 'south-east', x: 4, y: 8, neighbours: ['hampshire-and-isle-of-wight', 'kent', 'metropolitan-police', 'sussex', 'thames-valley'], aliases: ['Guildford'] },
  'metropolitan-police': { label: 'Metropolitan Police', short: 'London (Met)', code: 'MET', region: 'london', x: 5, y: 8, neighbours: ['city-of-london', 'essex', 'hertfordshire', 'kent', 'surrey', 'thames-valley'], aliases: ['Met', 'MPS', 'London', 'Greater London', 'Metropolitan'] },
  'kent': { label: 'Kent', short: 'Kent', code: 'KEN', region: 'south-east', x: 6, y: 8, neighbours: ['metropolitan-police', 'surrey', 'sussex'], aliases: ['Medway'] },
  'sussex': { label: 'Sussex', short: 'Sussex', code: 'SSX', region: 'south-east', x: 4, y: 9, neighbours: ['hampshire-and-isle-of-wight', 'kent', 'surrey'], aliases: ['East Sussex', 'West Sussex', 'Brighton'] },
} as const satisfies Record<string, Area>

type Area = {
  readonly label: string
  readonly short: string
  readonly code: string
  readonly region: RegionId
  readonly x: number
  readonly y: number
  readonly neighbours: readonly string[]
  readonly aliases: readonly string[]
}

export type AreaId = keyof typeof areas
export const areaIds = Object.keys(areas) as AreaId[] // Object.keys forgets the literal keys
