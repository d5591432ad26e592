/** Where the files of case studies stand in the project. */
export const caseStudyFolder = 'content/case-studies'
