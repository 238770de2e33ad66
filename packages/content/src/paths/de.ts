import type { PathsWords } from './words.ts';

export const de: PathsWords = {
  paths: {
    innovation: {
      idea: 'Machen Sie zuerst Ihre digitalen Dienste stark, vor allem in bekannten Märkten, damit sie Partner mit neuen Märkten und Ideen anziehen.',
      suits:
        'Er kann zu Unternehmen passen, die schon mit Sensoren und Daten arbeiten und Leute und Geld für jeweils ein Vorhaben haben.',
      price:
        'Der Verkauf in neuen Ländern kommt spät, und ein Wettbewerber, der Dienste und Partnerschaften zugleich aufbaut, kann schneller sein.',
    },
    ecosystem: {
      idea: 'Suchen Sie zuerst Partner und verkaufen Sie einfache digitale Dienste über sie; was Sie von ihnen lernen, bringt dann Ihre eigenen voran.',
      suits:
        'Er kann zu Unternehmen passen, die sich schon auf enge Partner stützen oder über Händler anderer Firmen ins Ausland verkaufen könnten.',
      price:
        'Sie hängen von anderen ab: Vertrauen über Grenzen hinweg braucht Zeit, und Ihre eigenen digitalen Dienste bleiben länger einfach.',
    },
    scaling: {
      idea: 'Bauen Sie digitale Dienste und Partnerschaften nebeneinander auf, schnell genug, um Ihren Markt weltweit vor den Wettbewerbern anzuführen.',
      suits:
        'Er kann zu Unternehmen passen, die ein einzigartiges Angebot, viel Geld für Investitionen und genug Leute für beides zugleich haben.',
      price:
        'Er ist der schnellste und schwierigste der drei: Er braucht am meisten Leute und Geld, und viel kann verloren gehen.',
    },
  },
  cases: {
    A: {
      industry: 'Bergbau',
      offering: 'Prozesssteuerung und Simulation',
      story:
        'Das Unternehmen setzte zuerst auf digitale Dienste; sie zielen auf bessere Qualität, mehr Ausstoß und weniger Umweltschäden. Mehr sagt die Studie über seinen Weg nicht.',
    },
    B: {
      industry: 'Forst und Holz',
      offering: 'Fernüberwachung für sichere, zuverlässige Produktion',
      story:
        'Die Dienste wurden für Kunden in Schweden immer ausgereifter und kamen von Zellstoff und Papier in andere Branchen. Partner halfen, sie nach Japan zu bringen, und das Interesse in Asien wuchs.',
    },
    C: {
      industry: 'Bergbau',
      offering: 'Software, die Menschen und Maschinen vor Ort verbindet',
      story:
        'Das Unternehmen arbeitete mit Nachdruck daran, seine Dienste zu erneuern und zuzuschneiden, und band sich zugleich eng an einen großen Partner, der weltweit verkauft und liefert. Die Studie nennt es weltweit führend auf seinem Gebiet.',
    },
    D: {
      industry: 'Stahl und Metall',
      offering: 'Messung in 2D und 3D',
      story:
        'Ein großer Maschinenbauer im eigenen Land baute das Messsystem ein. Als das gut lief, schlossen beide einen Vertrag, ergänzten Funktionen und verkauften weltweit; später verkaufte das Unternehmen auch selbst ins Ausland.',
    },
    E: {
      industry: 'Bergbau',
      offering: 'Ortung von Menschen und Maschinen in Echtzeit',
      story:
        'Das Unternehmen baute digitale Dienste und Partnerschaften zugleich auf. Die Studie beschreibt, was es verkauft, aber nicht, wie es dabei vorging.',
    },
    F: {
      industry: 'Forst und Holz',
      offering: 'Steuerung für automatische Holztrocknung',
      story:
        'Das Unternehmen stellte Partnerschaften an die erste Stelle und anspruchsvollere digitale Dienste an die zweite. Die Schritte dorthin lässt die Studie aus.',
    },
  },
  casesNote:
    'Die Studie sagt, welchen Weg jedes Unternehmen nahm, nicht, wie weit es war; ein Buchstabe kennzeichnet deshalb eine Linie und sonst nichts.',
};
