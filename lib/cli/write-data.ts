import { caseStudies } from '../content/case-studies'
import { listDataGroups } from '../data/list-data-files'
import { writeDataFiles } from '../data/write-data-files'
import { outDir } from '../export/out-dir'

/** Writes every data file into the output. A step of the build, for Node with `--conditions=react-server`. */
console.log(`${await writeDataFiles(outDir, listDataGroups(caseStudies))} files written.`)
