import type { PeopleMail } from '.'

export const en: PeopleMail = {
  invitation: {
    subject: 'You are invited to Liaison',
    paragraphs: [
      'Hello {name}, {by} invites you to work on country profiles in Liaison. Open this address to choose your password:',
      'The address works once, for seven days. If it has expired, ask {by} for a new one.',
      'If you did not expect this message, you need not do anything.',
    ],
  },
  forgotten: {
    subject: 'Set a new password for Liaison',
    paragraphs: [
      'Somebody, probably you, asked for a new password for your account. Open this address to choose one:',
      'The address works once, for one hour. If you did not ask for it, you need not do anything: your password stays as it is.',
    ],
  },
  notices: {
    secondFactorOn: {
      subject: 'Two-step sign-in is on',
      paragraphs: [
        'Two-step sign-in was turned on for your account. Keep your recovery codes safe.',
      ],
    },
    secondFactorOff: {
      subject: 'Two-step sign-in is off',
      paragraphs: ['Two-step sign-in was turned off for your account.'],
    },
    secondFactorReset: {
      subject: 'Two-step sign-in was reset',
      paragraphs: [
        'An administrator took two-step sign-in off your account. Your authenticator app and your recovery codes no longer count. Sign in with your password and set it up again.',
      ],
    },
    recoveryCodeUsed: {
      subject: 'A recovery code was used',
      paragraphs: [
        'Somebody signed in to your account with one of your recovery codes. It does not work again. If few are left, make new ones on your account page.',
      ],
    },
    passwordSet: {
      subject: 'Your password was changed',
      paragraphs: [
        'An administrator set a new password for your account and ended all its sessions.',
      ],
    },
  },
  noticeEnd: 'If you know nothing of this, tell an administrator at once.',
}
