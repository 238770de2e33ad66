/** The builder is drawn by React, which takes of these texts links and no other elements. */
export const builder = {
  nav: 'For your site',
  title: 'Put a tool on your own site',
  description:
    'Choose a widget, its look and its language, see it on a page like yours, and take the lines to paste, with what your policy, your adviser on data protection and your readers need.',
  contents: {
    choose: 'Choose',
    preview: 'Preview',
    paste: 'Lines to paste',
    check: 'Check-up',
    data: 'Data sheet',
  },
  colophon:
    'Norrland Export and Harbor County Chamber are invented to demonstrate Servitization Kit. The lines to paste are real, and so is what they load.',

  opening: {
    heading: 'Put a tool on your own site',
    lead: 'Choose a widget and make it look like yours. You see it on a partner’s page, and get the lines to paste into your own.',
    begin:
      'Nothing you choose here is sent. It stands in the address of this page, so a link to it shows a colleague the same.',
    noScript:
      'Script is off in this browser. The builder needs it; the README of the script says all of this in words.',
  },
  form: {
    heading: 'Choose',
    widget: 'Widget',
    locale: 'Language of the widget',
    more: 'More choices',
    share: 'Copy the link to these choices',
    again: 'Begin again',
    look: 'Look',
    content: 'Content',
    fallback: 'Until it is there, and where it never comes',
  },
  widgets: {
    assessment: 'Self-assessment',
    matrix: 'Internationalization matrix',
    paths: 'Strategy paths',
    matcher: 'Challenges and activities',
    tracker: 'Scaling log',
    cocreation: 'Co-creation board',
    ecosystem: 'Ecosystem journey',
    file: 'Company file',
  },
  fields: {
    profile: {
      label: 'Name of the document',
      hint: 'Widgets of one site with the same name share their answers.',
    },
    'aria-label': {
      label: 'Name for screen readers',
      hint: 'Where a page has two of a kind.',
    },
    theme: { label: 'Colors' },
    density: { label: 'Spacing' },
    'heading-level': { label: 'Level of its heading', hint: 'One below the heading above it.' },
    loading: { label: 'When it loads' },
    locale: { label: 'Language of the widget' },
    id: { label: 'Id', hint: 'Begins the addresses of its questions.' },
    view: { label: 'Questions' },
    'read-only': { label: 'Entries' },
    today: { label: 'Today', hint: 'The day that warnings and charts go by. Empty: the reader’s.' },
    criteria: {
      label: 'Criteria of your own',
      hint: 'JSON, as the README of the paths describes.',
    },
    'result-link': { label: 'Where the result is', hint: 'Offered after the last question.' },
    'report-link': {
      label: 'Where the report is',
      hint: 'A page to print, linked from the company file.',
    },
    consent: {
      label: 'Text to agree to',
      hint: 'Only if your page is to receive the answers. Empty: no sending.',
    },
    'brand-color': { label: 'Your color', hint: 'One is enough, such as #003a70.' },
    'brand-radius': { label: 'Corners, in px', hint: '0 to 24.' },
    'brand-font': {
      label: 'Fonts',
      hint: 'A list, such as Inter, sans-serif. Empty: your page’s.',
    },
    'fallback-text': { label: 'Sentence', hint: 'Also what readers without script get.' },
    'fallback-link': { label: 'Where the sentence leads', hint: 'An address. May be empty.' },
    release: { label: 'Version' },
    preview: { label: 'Filled with' },
  },
  values: {
    theme: {
      auto: 'as the page',
      light: 'light',
      dark: 'dark',
      'high-contrast': 'high contrast',
    },
    density: { comfortable: 'comfortable', compact: 'compact' },
    loading: { eager: 'at once', lazy: 'when it comes near' },
    view: { phases: 'a phase at a time', all: 'all on one page' },
    'read-only': { false: 'taken', true: 'for reading only' },
    release: { followed: 'follows this major version', pinned: 'stays as it is, with its hash' },
    preview: { example: 'an invented firm’s entries', empty: 'nothing' },
    width: { phone: 'Phone, {px} px', desktop: 'Desktop, {px} px' },
  },
  faults: {
    heading: 'Not all of this link could be taken.',
    unknown: '“{name}” is no choice of this page.',
    value: '{name}: “{value}” can’t be taken.',
    instead: 'The usual stands in for it.',
    nothing: 'Nothing is allowed here.',
    characters: 'It has a character that no page can hold.',
    color: 'An opaque color, such as #003a70, rgb(0 58 112) or navy.',
    radius: 'A number from 0 to 24.',
    font: 'Names of fonts with commas between, quotation marks in pairs, without ; { } < > \\ or @.',
    text: 'Text of 1 to 200 characters.',
    prose: 'Text of 1 to 1,000 characters.',
    data: 'JSON of at most 20,000 characters.',
    link: 'An address: http, https, relative, or # and an id.',
    day: 'A day such as 2026-11-22.',
    list: 'One of: {list}.',
  },
  preview: {
    heading: 'On a partner’s page',
    frame: 'Preview: a partner’s page with the widget',
    width: 'Width of the page',
    text: 'A real page with the real element. It keeps what you try in a document of its own.',
    waiting: 'The preview is on its way.',
    failed: 'The widget could not be shown: {message}',
  },
  paste: {
    heading: 'Lines to paste',
    label: 'Ways into a page',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not let this page copy. Select the lines and copy them.',
    code: 'Lines to paste: {name}',
    policy: 'If your site has a Content Security Policy',
    policyText: 'it has to allow this, beyond what it does today:',
    pictures: 'img-src only serves to save the figure as PNG; the rest works without.',
    noHash:
      'This browser can’t work out the hash of the style. Put the rule into a sheet of your own.',
    ways: {
      script: {
        name: 'Script tag',
        text: 'For most sites. No build and no framework: paste it where the widget is to be.',
      },
      react: {
        name: 'React',
        text: 'For an app with React 18 or 19 and a bundler. The packages bring types, props and words.',
      },
      frame: {
        name: 'Frame',
        text: 'Keeps widget and page apart. A small script makes the frame as high as its content, and your page’s color reaches it.',
      },
      cms: {
        name: 'CMS without scripts',
        text: 'For editors that take scripts away. The frame has a fixed height and scrolls within; your color can’t reach it.',
      },
    },
  },
  check: {
    heading: 'Check-up',
    text: 'Worked out for your choice from the built script and the preview, not from a table.',
    contrast: {
      name: 'Contrast',
      kit: 'The kit’s own colors: text has at least {text}:1 and every mark {graphic}:1.',
      kept: 'Your color is used as it is. Text has at least {text}:1 and every mark {graphic}:1, by day and in the dark.',
      changed: 'With these corrections, text has at least {text}:1 and every mark {graphic}:1:',
      faint:
        '{color} {scheme}: {from} has {before}:1 on the surface. {to} of the same hue has {after}:1.',
      hue: '{color} {scheme} would be mistaken for your color and takes another hue: {from} becomes {to}.',
      frame: 'A frame without script can’t take your color: it shows the kit’s.',
      colors: {
        accent: 'Your color',
        maturity: 'The blue of digital service maturity',
        ecosystem: 'The ochre of ecosystem involvement',
        other: 'Another color',
      },
      schemes: { light: 'by day', dark: 'in the dark' },
    },
    width: {
      name: 'Width',
      works:
        'Works in a column from about {px} px. Measured in the preview, in this language and look.',
      wide: 'At {px} px something still sticks out. Give it a wider column.',
      waiting: 'Measured as soon as the preview is there.',
    },
    weight: {
      name: 'Weight',
      text: '{kB} kB with Brotli until it can be used. More comes when a reader asks for it.',
      frame: '{kB} kB with Brotli in the frame, {host} kB of script in your page.',
      bare: '{kB} kB with Brotli in the frame, nothing in your page.',
      react:
        'The element weighs {kB} kB with Brotli. In your bundle it depends on what you share; React comes on top if you don’t have it.',
    },
    languages: {
      name: 'Language',
      whole: 'All {texts} texts are there in {language}.',
      part: '{translated} of {texts} texts are their own in {language}; the others are names, or the same word as in English.',
      others: 'Also in: {list}.',
    },
    version: { name: 'Version', text: 'Servitization Kit {version}.' },
  },
  sheet: {
    heading: 'Data sheet',
    text: 'For whoever answers for data protection on your site. It is plain text: download it, or paste it into your records.',
    download: 'Download as text',
    fileName: 'data-flow',
    title: 'Data flow of a widget',
    subject: {
      widget: 'Widget',
      element: 'Element',
      way: 'Way into the page',
      document: 'Name of the document',
      from: 'Script served from',
      version: 'Version',
    },
    stored: 'What is kept where',
    leaves: 'What leaves the page',
    nothing: 'Nothing of the document, unless the user hands over a file or a link.',
    consent:
      'When the user ticks the box and presses the button, the whole document goes to the page around the widget as an event, with the text agreed to. What the page does with it is for the site to say here: ____',
    store:
      'A store of the site’s own receives the whole document after every entry, only if one was configured: ____',
    frame:
      'In a frame, the page around it hears of every entry with the whole document. Who may show the frame is decided by the server of the frame.',
    requests: 'Requests that are made',
    retention: 'How long',
    retentionText:
      'Until the user erases it or clears the data of the site. There is no other period, as nothing is on a server. Safari forgets after seven days of use without a visit.',
    ownSite: 'that shows the widget',
    erase: 'How to erase',
    eraseText: [
      'The user: “Erase everything” in the company file, or “Clear all answers” in the questions.',
      'In any browser: clear the data of the site {origin}, or remove the key {key} from its local storage.',
      'Files and links that the user made are theirs to delete.',
    ],
    never: 'What there is not',
    neverText:
      'No cookie, no session storage, no account, no identifier of a person, no measuring, no request to anybody else.',
    persons: 'Persons',
    personsText:
      'The document describes a company. Names of people are in it only where somebody types them, such as owners, authors of comments or notes.',
  },
};
