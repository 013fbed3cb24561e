import { takes } from '../grammar.ts'
import { asks, type PackageManager } from '../manager.ts'
import { EQUALS } from '../versions.ts'

const GRAMMAR = takes('n name p prefix r root-prefix c channel f file solver')

/** mamba is conda, faster: the same commands, folders and variable. https://mamba.readthedocs.io/en/latest/user_guide/mamba.html */
const cacheOf = (program: string): NonNullable<PackageManager['cache']> => ({
  filledBy: ['install', 'create', 'update', 'env create', 'env update'],
  belowHome: ['miniconda3/pkgs', '.conda/pkgs', 'micromamba/pkgs'],
  folders: ['/opt/conda/pkgs'],
  flags: ['dry-run', 'd'],
  moves: [{ settings: ['conda config pkgs_dirs', 'mamba config pkgs_dirs'], below: '' }],
  variables: ['CONDA_PKGS_DIRS'],
  cleanedBy: ['conda clean', 'mamba clean', 'micromamba clean'],
  remedy: { kind: 'command', text: `${program} clean -afy` },
})

export const CONDA: PackageManager = {
  name: 'conda',
  grammar: GRAMMAR,
  packages: asks('conda', ['env create', 'install', 'create'], EQUALS, {
    manifestVerbs: ['env create'],
    fileFlags: ['f', 'file'],
  }),
  cache: cacheOf('conda'),
}

export const MAMBA: readonly PackageManager[] = (['mamba', 'micromamba'] as const).map((name) => ({
  name,
  grammar: GRAMMAR,
  cache: cacheOf(name),
}))
