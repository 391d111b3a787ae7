import { builder } from './builder.ts';
import './types/agreement.ts';
import './types/basis.ts';
import './types/category.ts';
import './types/errors.ts';
import './types/flow.ts';
import './types/handling.ts';
import './types/legislation.ts';
import './types/neighbourhood.ts';
import './types/notice.ts';
import './types/party.ts';
import './types/purpose.ts';
import './types/register.ts';
import './types/search.ts';
import './types/statement.ts';
import './types/who-receives.ts';

export const schema = builder.toSchema();
