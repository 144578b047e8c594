import { AppError } from '../../errors.js'
import type { Health } from '../../library.js'
import type { Translate } from '../../locales.js'
import type { CliCommand, Context } from '../command.js'
import { EXIT } from '../exit.js'
import { field } from '../render/field.js'
import { style } from '../render/style.js'

/** `bienban doctor`: how the product is set up, what is missing, and how to mend it. */
export const doctor: CliCommand = {
  configure(command, t) {
    command.option('--json', t('help-doctor-json'))
  },

  async run(context, command) {
    const { config, out, t } = context
    const health = await examine(context)
    if (command.opts<{ json?: boolean }>().json === true) {
      out.json({ config, ...health })
      return health.ok ? EXIT.ok : EXIT.failure
    }
    out.line(style.bold(t('doctor-config')))
    for (const [name, value] of Object.entries(config)) {
      for (const line of field(t(`config-${name}`), shown(value as Parameters<typeof shown>[0], t), out.width)) out.line(line)
    }
    out.line(style.bold(t('doctor-checks')))
    for (const { name, ok, values, mend } of health.checks) {
      const finding = t(values.reason === undefined ? `health-${name}` : 'health-failed', values)
      out.line(`  ${ok ? style.green('✓') : style.red('✗')} ${t(`check-${name}`)}: ${finding}`)
      if (mend !== null) out.line(`    → ${t(mend, values)}`)
    }
    out.line(health.ok ? style.green(t('doctor-ok')) : style.red(t('doctor-bad')))
    return health.ok ? EXIT.ok : EXIT.failure
  },
}

/** A value of the configuration; a model by its name. */
const shown = (value: string | boolean | { readonly name: string } | null, t: Translate): string => (value === null ? t('config-unset') : typeof value === 'object' ? value.name : String(value))

/** The findings of the product, or why it could not even be opened. */
async function examine({ app }: Context): Promise<Health> {
  try {
    return await (await app()).library.health()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { ok: false, checks: [{ name: 'store', ok: false, values: { reason: error.code, ...error.values }, mend: `error-${error.code}` }] }
  }
}
