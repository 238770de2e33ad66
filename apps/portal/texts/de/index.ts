import type { Texts } from '../texts.ts';
import { builder } from './builder.ts';
import { cocreation } from './cocreation.ts';
import { ecosystem } from './ecosystem.ts';
import { file } from './file.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { matcher } from './matcher.ts';
import { partner } from './partner.ts';
import { paths } from './paths.ts';
import { services } from './services.ts';
import { tools } from './tools.ts';
import { tracker } from './tracker.ts';
import { workshop } from './workshop.ts';

export const de: Texts = {
  frame,
  services,
  tools,
  home,
  paths,
  matcher,
  tracker,
  cocreation,
  ecosystem,
  file,
  workshop,
  builder,
  partner,
};
