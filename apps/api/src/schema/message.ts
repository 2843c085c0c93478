import type { Message } from '@resolute/schema';
import { builder } from '../builder.ts';

export const SeverityEnum = builder.enumType('Severity', {
  description: 'How much a message matters.',
  values: {
    ERROR: { description: 'Something of the document could not be read.' },
    WARNING: { description: 'Something was read with doubt, or looks wrong in the source.' },
    INFO: { description: 'Something was done that a reader may want to know.' },
  },
});

export const MessageType = builder.objectRef<Message>('Message').implement({
  description: 'What the parser could not do, or did and wants known.',
  fields: (t) => ({
    rule: t.exposeString('rule', { description: 'The rule of the parser’s specification: `N3`.' }),
    severity: t.expose('severity', { type: SeverityEnum, description: 'How much it matters.' }),
    reason: t.exposeString('reason', { description: 'What is wrong, and what to do about it.' }),
    start: t.exposeInt('start', { description: 'Where in the source.' }),
    end: t.exposeInt('end', { description: 'Where it ends in the source.' }),
    actual: t.exposeString('actual', { nullable: true, description: 'What stands there.' }),
    expected: t.exposeString('expected', { nullable: true, description: 'What should.' }),
  }),
});
