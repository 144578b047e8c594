import { describe, expect, it } from 'vitest'
import { loadBotConfig } from '../../src/config.js'

describe('the configuration of the bot', () => {
  it('is open, polling Telegram, without admins, when nothing is set', async () => {
    expect(await loadBotConfig({})).toEqual({ token: null, apiRoot: 'https://api.telegram.org', filesDir: null, adminIds: new Set(), access: 'open', allowedIds: new Set(), autoSave: false, allowFetch: false, webhook: null })
  })

  it('reads every variable, empty ones as not set', async () => {
    const env = {
      BOT_TOKEN: ' 1:abc ',
      TELEGRAM_API_ROOT: 'http://localhost:8081/',
      TELEGRAM_FILES_DIR: '/srv/files',
      ADMIN_IDS: '12, 34',
      ACCESS: 'pairing',
      ALLOWED_IDS: '-1001;56',
      WEBHOOK_URL: 'https://example.org/hook',
      WEBHOOK_SECRET: '',
      PORT: '3000',
      AUTO_SAVE: '1',
      ALLOW_FETCH: '1',
    }
    expect(await loadBotConfig(env)).toEqual({
      token: '1:abc',
      apiRoot: 'http://localhost:8081',
      filesDir: '/srv/files',
      adminIds: new Set([12, 34]),
      access: 'pairing',
      allowedIds: new Set([-1001, 56]),
      autoSave: true,
      allowFetch: true,
      webhook: { url: 'https://example.org/hook', secret: '', port: 3000 },
    })
  })

  it.each([
    ['BOT_TOKEN', 'secret'],
    ['TELEGRAM_API_ROOT', 'api.telegram.org'],
    ['TELEGRAM_FILES_DIR', 'files/'],
    ['ADMIN_IDS', 'lan'],
    ['ACCESS', 'everyone'],
    ['ALLOWED_IDS', '1,@lan'],
    ['WEBHOOK_URL', 'example.org'],
    ['WEBHOOK_SECRET', 'có dấu'],
    ['PORT', '70000'],
    ['AUTO_SAVE', 'yes'],
    ['ALLOW_FETCH', 'true'],
  ])('refuses %s=%s by name, without repeating it', async (name, value) => {
    const error = await loadBotConfig({ [name]: value }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'bad-config', values: { name } })
    expect(JSON.stringify((error as { values: unknown }).values)).not.toContain(`"${value}"`)
  })
})
