import { takes } from '../grammar.ts'
import { asks, type PackageManager } from '../manager.ts'
import { EQUALS } from '../versions.ts'

export const CONDA: PackageManager = {
  name: 'conda',
  grammar: takes('n name p prefix c channel file solver'),
  packages: asks('conda', ['env create', 'install', 'create'], EQUALS, {
    manifestVerbs: ['env create'],
    fileFlags: ['f', 'file'],
  }),
  cache: {
    filledBy: ['install', 'create', 'update', 'env create'],
    belowHome: ['miniconda3/pkgs', '.conda/pkgs'],
    folders: ['/opt/conda/pkgs'],
    flags: ['dry-run', 'd'],
    variables: ['CONDA_PKGS_DIRS'],
    cleanedBy: ['conda clean'],
    remedy: { kind: 'command', text: 'conda clean -afy' },
  },
}
