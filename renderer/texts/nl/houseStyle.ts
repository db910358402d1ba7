const title = 'Huisstijl';
const own = 'Podium gebruikt dan zijn eigen stijl.';

/** Words of the house style: the municipality's own document for reports. */
export const houseStyle = {
  title,
  /** Under its title in the list of reports. */
  about: 'Rapporten in het Word-document van je gemeente.',
  /** Beside what can be chosen for a report. */
  use: (name: string) => `In huisstijl (${name})`,
  choose: 'Huisstijl kiezen',
  change: 'Huisstijl bekijken',
  ownSize: 'Dit rapport heeft een eigen papiermaat en blijft zoals het is.',
  intro:
    'Laat rapporten maken in het Word-document van je gemeente: met jullie logo, lettertype, kop en voet. Kies een .docx of .dotx. Podium kijkt na of het kan.',
  file: 'Word-document kiezen',
  another: 'Ander document kiezen',
  drop: 'Of sleep het hierheen.',
  dropHere: 'Laat het document hier los',
  starter: {
    save: 'Sjabloon om mee te beginnen bewaren',
    title: 'Sjabloon voor rapporten',
    fileName: 'Sjabloon voor Podium',
    failed: 'Het sjabloon kon niet worden gemaakt. Probeer het opnieuw.',
    facts: {
      inhoud: 'Inhoud',
      titel: 'Titel',
      ondertitel: 'Ondertitel',
      jaar: 'Jaar',
      datum: 'Datum',
      peildatum: 'Peildatum',
      organisatie: 'Organisatie',
      afdeling: 'Afdeling',
      portefeuillehouder: 'Portefeuillehouder',
      opsteller: 'Opsteller',
      kenmerk: 'Kenmerk',
      status: 'Status',
    },
    explanation: [
      'Uitleg. Alinea’s in de stijl “Podium uitleg”, zoals deze, komen niet in het rapport. Je mag ze weggooien.',
      'Pas in Word de stijlen aan (Kop 1, Kop 2, Titel, Standaard, Bijschrift), zet jullie logo in de koptekst en verander de marges. Laat de woorden tussen dubbele accolades staan waar Podium iets moet invullen.',
      'Op de plek van “inhoud” tussen dubbele accolades komt het rapport. Die plek staat in een eigen alinea, niet in een tabel of tekstvak.',
    ],
  },
  now: (name: string) => `Rapporten worden gemaakt in “${name}”.`,
  none: 'Er is nog geen huisstijl. Rapporten worden gemaakt in de stijl van Podium.',
  noneTitle: 'Nog geen huisstijl',
  remove: 'Huisstijl weghalen',
  removed: 'De huisstijl is weggehaald.',
  useThis: 'Deze huisstijl gebruiken',
  used: 'Rapporten worden voortaan in deze huisstijl gemaakt.',
  cancel: 'Toch niet',
  checking: (name: string) => `Podium bekijkt “${name}”…`,
  failed: 'Het document kon niet worden bekeken. Er is niets veranderd. Probeer het opnieuw.',
  refused: (name: string) => `“${name}” kan niet als huisstijl`,
  refusals: {
    unreadable:
      'Podium kan het niet lezen. Misschien is het een map, of is het weg of open in een ander programma. Sluit het daar en kies het document opnieuw.',
    empty: 'Het bestand is leeg. Kies een ander bestand.',
    oldWord: 'Dit is een document van een oude Word. Open het in Word en bewaar het als Word-document (.docx).',
    pdf: 'Dit is een pdf. Kies het Word-document waar de pdf van is gemaakt.',
    otherProgram:
      'Dit document komt uit een ander programma. Open het daar of in Word en bewaar het als Word-document (.docx).',
    notWord:
      'Dit is geen Word-document, of het is als iets anders bewaard. Open het in Word en bewaar het als Word-document (.docx).',
    tooLarge:
      'Het bestand is groter dan 5 MB. Maak de afbeeldingen kleiner in Word (Afbeeldingen comprimeren) en bewaar het opnieuw.',
    passwordProtected:
      'Er zit een wachtwoord op. Haal dat eraf in Word (Bestand, Info, Document beveiligen) en kies het opnieuw.',
    damaged: 'Het bestand is beschadigd. Open het in Word, bewaar het onder een andere naam en kies dat.',
    bomb: 'Uitgepakt is dit bestand veel te groot. Podium pakt het niet uit. Vraag een nieuw exemplaar aan wie het maakte.',
    packed:
      'Er zit een bestand van een ander programma in, zoals een pdf of een oud werkblad. Haal het weg in Word en bewaar het document opnieuw. Grafieken mogen blijven.',
    macros: 'Er zitten macro’s in. Bewaar het in Word als Word-document (.docx) zonder macro’s.',
    strict: 'Het is bewaard als “Strict Open XML”. Bewaar het in Word als gewoon Word-document (.docx).',
    outside:
      'Het haalt een afbeelding of bestand van ergens anders op. Voeg de afbeelding in Word echt in en bewaar het opnieuw.',
    noStyles: 'Er staan geen stijlen in. Open het in Word en bewaar het opnieuw, of begin met het sjabloon van Podium.',
  },
  findings: 'Wat Podium vond',
  ready: (name: string) => `“${name}” kan als huisstijl`,
  parts: {
    place: 'Plek van het rapport',
    placeholders: 'Invulplekken',
    styles: 'Stijlen',
    notices: 'Goed om te weten',
  },
  place: {
    found: 'Het rapport komt op de plek van {{inhoud}}.',
    atEnd:
      'Er staat geen {{inhoud}} in. Het rapport komt aan het einde. Typ {{inhoud}} in een eigen alinea waar het moet komen.',
    notInText:
      '{{inhoud}} staat in een tabel, een tekstvak of een kop- of voettekst. Daar past geen rapport: het komt aan het einde. Zet {{inhoud}} in een eigen alinea.',
    twice: '{{inhoud}} staat er meer dan eens in. Het rapport komt op de eerste plek.',
  },
  foundPlaces: (names: string) => `Deze plekken vult Podium in: ${names}.`,
  noPlaces: 'Er staan geen plekken in die Podium invult. Het rapport begint met zijn eigen titel.',
  missingPlaces: (names: string) =>
    `Deze staan er niet in: ${names}. Dat mag; ze worden dan niet op jullie voorblad gezet.`,
  unknownPlaces: (names: string) =>
    `Deze kent Podium niet: ${names}. Ze blijven zo in elk rapport staan. Haal ze weg of schrijf ze zoals in de lijst hieronder.`,
  halfPlaces: (names: string) =>
    `Hier ontbreekt een accolade: ${names}. Podium vult dit niet in. Schrijf het als {{naam}}, met twee accolades aan elke kant.`,
  foundStyles: (names: string) => `Gevonden: ${names}.`,
  missingStyles: (names: string) => `Niet gevonden: ${names}. ${own}`,
  styles: {
    Normal: 'Standaard',
    Title: 'Titel',
    Subtitle: 'Ondertitel',
    'Heading 1': 'Kop 1',
    'Heading 2': 'Kop 2',
    'Heading 3': 'Kop 3',
    Caption: 'Bijschrift',
    'List Paragraph': 'Lijstalinea',
    'TOC Heading': 'Kop van inhoudsopgave',
    'TOC 1': 'Inhopg 1',
  },
  notices: {
    comments: 'Er staan opmerkingen of bijgehouden wijzigingen in. Die komen in elk rapport mee. Haal ze weg in Word.',
    noFoot: 'Er is geen voettekst. Podium zet er de titel en het paginanummer neer.',
    noNumber: 'In de kop- en voettekst staat geen paginanummer. Voeg dat in Word in als je het wilt.',
    contents: 'Er staat een inhoudsopgave in. Podium vult die met de hoofdstukken van het rapport.',
    numbered: 'De koppen zijn genummerd. Dat blijft zo.',
    wholeText:
      'Er staat al een hele tekst in, zoals een verslag van vorig jaar. Die komt in elk rapport mee. Haal in een kopie weg wat niet in elk rapport hoort, en typ {{inhoud}} op die plek.',
    landscape: 'De pagina ligt. Tabellen worden even breed als de tekst.',
  },
  sample: 'Zo wordt het jaarverslag',
  sampleOf: (name: string) => `Voorbeeld van het jaarverslag in ${name}`,
  makingSample: 'Het voorbeeld wordt gemaakt…',
  sampleFailed: 'Het voorbeeld kan niet worden getekend. Je kunt de huisstijl wel gebruiken.',
  explained: 'Plekken die Podium invult',
  explainedText:
    'Typ deze woorden in je Word-document, met de accolades. Weet Podium iets niet, dan komt er een streepje; staat het woord alleen in een alinea, dan valt die weg.',
  places: {
    inhoud: 'Het rapport zelf. In een eigen alinea.',
    titel:
      'De titel, zoals “Jaarverslag Initiatievencafé 2025”. Staat die op jullie voorblad, dan herhaalt het rapport hem niet.',
    ondertitel: 'Voor wie of waarover het rapport is.',
    jaar: 'Het jaar van het verslag of van de editie.',
    datum: 'De dag waarop het rapport is gemaakt.',
    peildatum: 'De dag waarop de uitkomsten bekend waren, bij het jaarverslag.',
    organisatie: 'De naam van de organisatie, uit de instellingen van het jaar.',
    afdeling: 'De afdeling, uit de instellingen van het jaar.',
    portefeuillehouder: 'De portefeuillehouder, uit de instellingen van het jaar.',
    opsteller: 'Wie het verslag maakte, uit de instellingen van het jaar.',
    kenmerk: 'Het kenmerk, uit de instellingen van het jaar.',
    status: 'Concept of vastgesteld, uit de instellingen van het jaar.',
  },
  back: 'Terug naar de rapporten',
};
