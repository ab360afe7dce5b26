# Cyclone Amphan survivors still wait for roofs
E Disaster | Cyclone Amphan *tore* through the Sundarbans | asserted | agent: Cyclone Amphan | patient: the Sundarbans | time: Six months after
E Publication | a *survey* by the Paschim | asserted | agent: Paschim Banga Khet Majoor Samity
S Samity has *found* | speaker: a survey
E Disaster | Amphan *weakened* soon | asserted | patient: Amphan
E Disaster | it *crossed* the coast | asserted | agent: it | place: near Bakkhali
E Disaster | *breached* embankments in 14 places | asserted | agent: the tide | patient: embankments | place: the Matla
E Disaster | "Aila *took* our fields | reported | agent: Aila | patient: our fields | source: Sabitri Mondal
E Disaster | Amphan *took* the house | reported | agent: Amphan | patient: the house | source: Sabitri Mondal
S took the house," *said* Sabitri | speaker: Sabitri Mondal
R a *crab catcher* | person: Sabitri Mondal
R *Block development officer* Anirban | person: Anirban Sarkhel
S Sarkhel *said* the money | speaker: Anirban Sarkhel
E Business | had been *sent* | reported | patient: the money | source: Anirban Sarkhel
S Department *blamed* the delay | speaker: The Irrigation and Waterways Department
R The *district magistrate*, Dr | person: P. Ulganayan
E Disaster | the tide it *pushed* up | asserted | agent: it | patient: the tide | place: the Matla
L within | subject: Gosaba | object: South 24 Parganas
L within | subject: Bali Island | object: Sundarbans

# Maria took the lights. Vieques got them back last
E Disaster | Maria *took* the lights | asserted | agent: Maria | patient: the lights
E Other | Vieques *got* them back last | asserted | agent: Vieques | patient: them
E Movement | still *takes* the ferry | asserted | agent: Yarimar Concepción | destination: Ceiba | time: three times a week
E Health | for *dialysis* | asserted | patient: Yarimar Concepción | time: three times a week
E Disaster | Maria made *landfall* near | asserted | agent: Maria | place: near Yabucoa
E Disaster | *crossed* the island in eight hours | asserted | agent: Maria | patient: the island
E Business | Money *came* from | asserted | patient: Money | origin: the Federal Emergency Management Agency
E Other | the plans *went* back and forth | reported | patient: the plans | time: for years | source: Concepción
S for years, *said* Concepción | speaker: Concepción
L leads | subject: Concepción | object: Vieques en Rescate
R *Rep.* Luisa Betances | person: Luisa Betances | place: New York
S *asked* for a hearing | speaker: Luisa Betances
E Disaster | “Fiona *came* and | reported | agent: Fiona | source: she
S ready again,” she *said* | speaker: she
L memberOf | subject: Luisa Betances | object: House
L within | subject: SAN JUAN | object: Puerto Rico
L within | subject: Vieques | object: Puerto Rico

# Siargao rebuilds after Typhoon Rai
E Business | Siargao *rebuilds* after | asserted | agent: Siargao | time: after Typhoon Rai
E Disaster | *flattened* nine in ten | asserted | agent: Typhoon Rai | patient: nine in ten of them
E Business | has *given out* 40,000 seedlings | reported | agent: The Philippine Coconut Authority | patient: 40,000 seedlings | source: Joeffrey Cabardo
E Disaster | since Rai's path was *mapped* | asserted | patient: Rai's path
R its *regional manager* Joeffrey | person: Joeffrey Cabardo | organization: The Philippine Coconut Authority
S Cabardo *said*. Most | speaker: Joeffrey Cabardo
E Business | Most *went* to farmers | asserted | patient: Most | beneficiary: farmers | destination: Dapa | destination: Del Carmen | again
R *Governor* Lourdes | person: Lourdes Matugas-Ecleo
S Matugas-Ecleo *thanked* the | speaker: Lourdes Matugas-Ecleo
E Movement | the first *shipments* | asserted | agent: Armed Forces of the Philippines | agent: Tzu Chi
E Disaster | Odette *came* ten days | asserted | agent: Odette | time: ten days before Christmas
S that year," *recalled* Early | speaker: Early Compasivo
R Early Compasivo, a *boatman* | person: Early Compasivo
L memberOf | subject: Joeffrey Cabardo | object: Philippine Coconut Authority
L within | subject: GENERAL LUNA | object: Surigao del Norte

# WIDOWS OF BATTLE OF MARAWI SEEK COMPENSATION
E Protest | Battle of Marawi *marched* to | asserted | agent: Widows of the five-month Battle of Marawi | destination: the Provincial Capitol | time: on Tuesday
S on Tuesday to *ask* why | speaker: Widows of the five-month Battle of Marawi
E Business | has *paid* only a tenth | asserted | agent: the Marawi Compensation Board | patient: only a tenth of the claims
R *Board chair* Maisara | person: Maisara Dimaampao-Latip | organization: Marawi Compensation Board
S Dimaampao-Latip *said* papers | speaker: Maisara Dimaampao-Latip
E Other | papers *lost* in the fighting | reported | patient: papers | source: Maisara Dimaampao-Latip
E Military | in the *fighting* between | asserted | agent: soldiers | agent: the Maute group
S she *told* MindaNews | speaker: she
E Death | *lost* two brothers | asserted | patient: two brothers | time: in the Marawi siege
S home to Banggolo,” he *said* | speaker: he
E Agreement | has *promised* 500 houses | asserted | agent: The Bangsamoro Autonomous Region in Muslim Mindanao | patient: 500 houses
L leads | subject: Maisara Dimaampao-Latip | object: Marawi Compensation Board
L within | subject: MARAWI CITY | object: Lanao del Sur

# Kigali marks 30 years since the Rwandan genocide
E Culture | Kigali *marks* 30 years | asserted | agent: Kigali
E Culture | A flame was *lit* at | asserted | patient: A flame | place: the Kigali Genocide Memorial | time: on Sunday
E Military | Rwandan genocide *went up* in | asserted | patient: the first roadblocks | place: Nyamirambo | place: Gikondo | time: three decades
E Other | "My mother *hid* under | reported | agent: My mother | place: under the altar | source: Immaculée Uwase
S the altar," *said* Immaculée | speaker: Immaculée Uwase
E Rescue | who *survived* at Nyamata | asserted | agent: Immaculée Uwase | place: Nyamata
S Authority, who *said* that | speaker: Faustin Nkusi-Habimana
S he *added*, kept lists | speaker: he
E Abuse | *kept* lists | reported | agent: The Interahamwe militia | patient: lists | source: he
E Culture | Kwibuka ceremonies will *go on* | planned | patient: Kwibuka ceremonies | time: for 100 days
L memberOf | subject: Immaculée Uwase | object: Ibuka
L memberOf | subject: Immaculée Uwase | object: Aegis Trust
L memberOf | subject: Faustin Nkusi-Habimana | object: National Public Prosecution Authority
L within | subject: Kigali Genocide Memorial | object: Kigali

# Ten years on, the Arab Spring lives in a rap verse
E Protest | The Arab Spring *began* with | asserted | patient: The Arab Spring | place: here
E Culture | somebody has *painted* it | asserted | agent: somebody | patient: it | place: the wall of the post office
E Culture | Now he *raps* under | asserted | agent: he | time: Now
E Culture | “Karama” is *played* on | asserted | patient: his song | agent: Mosaïque FM
S but this roundabout,” he *said* | speaker: he
E Election | brought *elections*, and | asserted
E Election | Ennahda *won* the first | asserted | agent: Ennahda | patient: the first
E Election | Nidaa Tounes *won* the next | asserted | agent: Nidaa Tounes | patient: the next
S *according* to the Union | speaker: the Union générale tunisienne du travail
R whose local *secretary*, Lazhar | person: Lazhar Gharsalli | organization: Union générale tunisienne du travail
E Protest | another *strike* for Monday | planned | agent: Lazhar Gharsalli | time: for Monday
S Gharsalli, *called* another strike | speaker: Lazhar Gharsalli
L memberOf | subject: Lazhar Gharsalli | object: Union générale tunisienne du travail
L within | subject: SIDI BOUZID | object: Tunisia
L within | subject: Tahrir Square | object: Cairo
L within | subject: Avenue Habib Bourguiba | object: Tunis

# Firefighters' lungs followed since September 11 attacks
E Science | lungs *followed* since September | asserted | patient: Firefighters' lungs | time: since September 11 attacks
E Science | A long *study* of firefighters | asserted | patient: firefighters | again
E Rescue | firefighters who *dug* in the rubble | asserted | agent: firefighters | place: the rubble of the World Trade Center | time: after the September 11 attacks
S attacks has *found* that | speaker: A long study
E Publication | *appeared* in the Journal | asserted | agent: the Icahn School of Medicine at Mount Sinai | agent: the Fire Department of New York | patient: The work | place: the Journal of Occupational and Environmental Medicine
S enrol patients," *said* Dr | speaker: Rachel Price
E Science | we still *enrol* patients | reported | agent: we | patient: patients | source: Rachel Price
R its *lead author* | person: Rachel Price
R *Sen.* Walter Hume | person: Walter Hume | place: Idaho
S Idaho) *said* the money | speaker: Walter Hume
S Association *called* his remark | speaker: The Uniformed Firefighters Association
L within | subject: World Trade Center | object: NEW YORK

# Grimsby fish merchants say Brexit paperwork has not gone away
S fish merchants *say* Brexit | speaker: Grimsby fish merchants
E Election | Seven years after the *vote* | asserted | time: Seven years after
S as freedom,” *says* Martyn | speaker: Martyn Boyle
E Business | who *exports* turbot | asserted | agent: Martyn Boyle | patient: turbot | destination: Boulogne-sur-Mer
E Business | *lost* its biggest customer | asserted | agent: His firm | patient: its biggest customer | time: in the first winter
S Rural Affairs *says* that | speaker: The Department for Environment, Food and Rural Affairs
E Business | a digital certificate is *coming* | planned | patient: a digital certificate | source: The Department for Environment, Food and Rural Affairs
S Defra has *said* so | speaker: Defra
R The area's *MP*, Nicola | person: Nicola Stannard | organization: Conservatives
E Movement | have both *sent* candidates | asserted | agent: Labour | agent: Reform UK | patient: candidates | destination: the docks
S Telegraph *counted* three | speaker: The Grimsby Telegraph
E Publication | three photo *calls* in a day | reported | time: in a day | source: The Grimsby Telegraph
L ownerOf | subject: Martyn Boyle | object: Boyle & Daughters
L memberOf | subject: Nicola Stannard | object: Conservatives

# Architects remember the trees of Gezi Park protests
E Culture | *opened* an exhibition on Friday | asserted | agent: The Chamber of Architects | patient: an exhibition | place: a few streets from Taksim Square | time: on Friday
R *Curator* Defne | person: Defne Altınok
E Culture | Altınok *collected* gas masks | asserted | agent: Defne Altınok | patient: gas masks | patient: saucepans | patient: a piano
E Other | *gave* no permit | denied | agent: The Beyoğlu Municipality | patient: permit
E Culture | the *show* is in the cellar | asserted | place: the cellar of a union | again
E Legal | *ended* with long terms | asserted | patient: A trial
S has *criticised* it | speaker: Amnesty International
S AK Party *says* that | speaker: The ruling AK Party
S planes mostly,” *said* Altınok | speaker: Altınok
R An *MP* of the Republican | person: Barış Yıldırım-Koç | organization: Republican People's Party
E Culture | *cut* the ribbon | asserted | agent: Barış Yıldırım-Koç | patient: the ribbon
E Culture | fan club *singing* outside | asserted | agent: the Çarşı fan club | place: outside
L memberOf | subject: Barış Yıldırım-Koç | object: Republican People's Party
L within | subject: Taksim Square | object: ISTANBUL

# Mali crowds cheer end of Operation Barkhane
E Protest | Mali crowds *cheer* end | asserted | agent: Mali crowds | patient: end of Operation Barkhane
E Military | French lorries *left* the base | asserted | agent: The last French lorries | origin: the base | place: Gao | time: on Monday
E Military | *closing* nine years | asserted | agent: The last French lorries | patient: nine years of Operation Barkhane
R *Colonel* Hugues | person: Hugues de Marsan
R the French Army *spokesman* for | person: Hugues de Marsan | organization: French Army
E Military | for the *withdrawal*, said | asserted | again
S withdrawal, *said* the column | speaker: Hugues de Marsan
E Movement | the column would *go* by way | planned | agent: the column | place: Niamey | source: Hugues de Marsan
E Protest | *waved* flags along | asserted | agent: Members of a group | patient: flags | place: along the Niger
E Military | *fighting* Jama'at Nusrat | asserted | agent: some 5,000 soldiers | patient: Jama'at Nusrat al-Islam wal-Muslimin | place: in the Sahel
R Malian *minister* Abdoulaye | person: Abdoulaye Traoré-Dembélé
S Traoré-Dembélé *wished* them | speaker: Abdoulaye Traoré-Dembélé
E Military | *left* in June | asserted | agent: Task Force Takuba | time: in June
E Military | which itself *followed* Operation | asserted | patient: Operation Barkhane
L memberOf | subject: Hugues de Marsan | object: French Army
L within | subject: GAO | object: Mali

# 2023 presidential election: INEC answers critics
S INEC *answers* critics | speaker: INEC
S has *defended* its handling | speaker: The Independent National Electoral Commission
E Election | its *handling* of results | asserted | agent: The Independent National Electoral Commission | patient: results | time: in the 2023 presidential election
S election, *telling* the Presidential | speaker: The Independent National Electoral Commission
E Accident | the portal *failed* for an hour | reported | patient: the portal | time: for an hour | source: The Independent National Electoral Commission
R *Counsel* to the commission | person: Abubakar Mahmoud Lawan | organization: Independent National Electoral Commission
S SAN, *said* BVAS | speaker: Abubakar Mahmoud Lawan
E Election | BVAS machines *worked* in | reported | agent: BVAS machines | place: Kano | place: Rivers | place: Imo | source: Abubakar Mahmoud Lawan
R *Counsel* to the Labour | person: Livinus Uzoka | organization: Labour Party
E Other | SAN, *laughed* | asserted | agent: Livinus Uzoka
S like NEPA,” he *said* | speaker: he
E Legal | will *open* its case | planned | agent: The Peoples Democratic Party | patient: its case | time: on Thursday
R *Justice* Haruna | person: Haruna Tsamiya-Bello
S Tsamiya-Bello *warned* reporters | speaker: Haruna Tsamiya-Bello
S Congress *said* the election | speaker: The All Progressives Congress
E Election | the election was *over* | reported | patient: the election | source: The All Progressives Congress
L memberOf | subject: Haruna Tsamiya-Bello | object: Presidential Election Petition Tribunal

# Masks off, smiles on at G20 summit
E Meeting | *closed* with batik shirts | asserted | patient: The G20 summit | place: NUSA DUA
E Publication | a text that took 40 hours to *write* | asserted | patient: a text | time: 40 hours
R The *sherpa* of Indonesia | person: Dian Prasetyaningrum | place: Indonesia
S Prasetyaningrum, *said* paragraph | speaker: Dian Prasetyaningrum
E Publication | *went* through eleven drafts | reported | patient: paragraph three | source: Dian Prasetyaningrum
S India *suggested* the line | speaker: India
R said its *adviser* Joe | person: Joe Early | organization: Oxfam
S thimble,” *said* its | speaker: Joe Early
E Meeting | The next *summit* goes to | planned | place: New Delhi
E Meeting | the last *dinner*, in | asserted | place: the Garuda Wisnu Kencana park
E Culture | Orchestra *played*, and | asserted | agent: the Twilite Orchestra | place: the Garuda Wisnu Kencana park
S African Union *asked* again | speaker: the African Union
L memberOf | subject: Joe Early | object: Oxfam
L within | subject: NUSA DUA | object: Bali

# Island states walk out, then back in, at COP29
E Meeting | states *walk out*, then | asserted | agent: Island states | place: COP29
E Meeting | *left* a meeting room | asserted | agent: Delegates of the Alliance of Small Island States | origin: a meeting room | place: BAKU | time: on Saturday evening | again
E Meeting | *returned* two hours later | asserted | agent: Delegates of the Alliance of Small Island States | time: two hours later
E Meeting | we have *abandoned* that room | reported | agent: we | origin: that room | source: Tina Leavai | again
S that room,” *said* Tina | speaker: Tina Leavai
E Meeting | The *quarrel* was about | asserted
R Azeri *president* of the conference | person: Rashad Mehdiyev
E Meeting | Mehdiyev *called* a plenary | asserted | agent: Rashad Mehdiyev | patient: a plenary | time: for midnight | place: the Baku Olympic Stadium
E Meeting | a *plenary* for midnight | planned | place: the Baku Olympic Stadium | time: midnight
E Meeting | COP30 will *meet* in | planned | agent: COP30 | place: Belém
S Nairobi, *said*: “Brazil | speaker: Power Shift Africa
L memberOf | subject: Samoa | object: Alliance of Small Island States
L headquarteredIn | subject: Power Shift Africa | object: Nairobi
L within | subject: Baku Olympic Stadium | object: BAKU
L within | subject: Belém | object: Brazil

# Papers of the Bandung Conference go on show
E Culture | Papers of the Bandung Conference *go* on show | asserted | patient: Papers of the Bandung Conference
E Culture | *put* on show on Monday | asserted | agent: the National Archives of Indonesia | patient: papers of the Bandung Conference | place: the Gedung Merdeka | time: on Monday | again
E Meeting | The 1955 *meeting*, also | asserted | time: 1955
E Meeting | Summit *followed* in 1961 | asserted | patient: The Belgrade Summit | time: in 1961
S next to whom,” *said* curator | speaker: Wening Hapsari
R *curator* Wening | person: Wening Hapsari
R a *lecturer* of Padjadjaran | person: Wening Hapsari | organization: Padjadjaran University
E Meeting | *housed* the delegates | asserted | agent: The Savoy Homann hotel | patient: the delegates | place: Jalan Asia Afrika
E Business | *lent* its guest book | asserted | agent: The Savoy Homann hotel | patient: its guest book
R UNESCO's *man* in Jakarta | person: Paul Rivers | organization: UNESCO | place: Jakarta
E Culture | a short *speech* | asserted | agent: Paul Rivers
E Meeting | *quarrels* were about | reported | source: Wening Hapsari
L memberOf | subject: Wening Hapsari | object: Padjadjaran University
L memberOf | subject: Paul Rivers | object: UNESCO
L within | subject: Gedung Merdeka | object: BANDUNG
L locatedIn | subject: Savoy Homann | object: Jalan Asia Afrika

# Ivory Coast dance on after Africa Cup of Nations miracle
E Sport | Ivory Coast *dance* on after | asserted | agent: Ivory Coast
E Sport | Nations *miracle* | asserted | agent: Ivory Coast
E Sport | A *header* by Serge | asserted | agent: Serge Kouadio-Blé | time: in the last minute of extra time
E Sport | *sank* Mali 2-1 | asserted | agent: A header | patient: Mali | place: the Stade de la Paix | place: Bouaké | time: in the last minute of extra time
R The *coach*, Emery | person: Emery Dago
E Appointment | who *took over* from | asserted | agent: Emery Dago | patient: a Frenchman | time: 11 days ago
E Other | days ago, *cried* | asserted | agent: Emery Dago
E Sport | DR Congo *await* on Wednesday | planned | agent: DR Congo | time: on Wednesday
E Agreement | has *promised* each player | asserted | agent: The Fédération Ivoirienne de Football | patient: a villa | beneficiary: each player
E Sport | has *moved* the kick-off | asserted | agent: CAF | patient: the kick-off
S we love it,” *said* Paris | speaker: Paris Mbugua
L memberOf | subject: Serge Kouadio-Blé | object: Brighton
L memberOf | subject: Paris Mbugua | object: SuperSport
L within | subject: Stade de la Paix | object: Bouaké

# Rain, chalk and a breakaway on the Tour de France
E Sport | a *breakaway* on the Tour | asserted | place: the Tour de France
E Sport | he *left* the bunch | asserted | agent: he | origin: the bunch | time: after 12 kilometres | again
E Sport | *won* alone on | asserted | agent: The Dane | place: the Cours Fauriel
E Sport | *came* home with the pack | asserted | agent: Iker Aranburu
E Sport | I *did* this | reported | agent: I | place: the Vuelta | source: Overgaard
E Sport | was *caught* 200 metres out | reported | patient: I | source: Overgaard
S metres out,” *said* Overgaard | speaker: Overgaard
E Sport | the race *climbs* the Grand | planned | agent: the race | patient: the Grand Colombier | time: Tomorrow
S Organisation *asked* the public | speaker: The Amaury Sport Organisation
E Publication | L'Équipe *gave* the stage | asserted | agent: L'Équipe | patient: nine out of ten | beneficiary: the stage
L memberOf | subject: Jens Overgaard | object: Uno-X Mobility
L memberOf | subject: Iker Aranburu | object: Movistar
L within | subject: Cours Fauriel | object: SAINT-ÉTIENNE

# Botswana gold at 2024 Paris Olympics means a half-day holiday
E Sport | Botswana *gold* at 2024 | asserted | agent: Botswana | place: 2024 Paris Olympics
E Other | a half-day *holiday* | asserted
E Business | Offices *closed* at noon | asserted | patient: Offices | place: GABORONE | time: at noon on Friday
E Sport | *won* the country's first | asserted | agent: a sprinter | patient: the country's first Olympic title | place: the 2024 Paris Olympics | again
R Acting *Deputy Permanent Secretary* Boitumelo | person: Boitumelo Segokgo
S Segokgo *announced* it | speaker: Boitumelo Segokgo
E Culture | drivers *hooted* all night | asserted | agent: minibus drivers | place: Francistown | time: all night
S Committee *said* the team | speaker: The Botswana National Olympic Committee
E Movement | the team would *land* at | planned | agent: the team | place: Sir Seretse Khama International Airport | time: on Tuesday | source: The Botswana National Olympic Committee
E Sport | “I *raced* at the World | reported | agent: I | place: Budapest | source: Kebonye Sixpence
S was fine,” *said* the coach | speaker: Kebonye Sixpence
R the *coach*, Kebonye | person: Kebonye Sixpence
E Other | The IOC *sent* a telegram | asserted | agent: The IOC | patient: a telegram
E Business | has *given* each medallist | asserted | agent: Debswana | patient: a stone | beneficiary: each medallist
E Sport | The Commonwealth Games *come* next | planned | patient: The Commonwealth Games
L within | subject: GABORONE | object: Botswana
L within | subject: Francistown | object: Botswana

# Qualifier Osei keeps smiling at Australian Open
E Other | She *sleeps* at an aunt's | asserted | agent: She | place: an aunt's flat | place: Footscray
E Movement | *takes* the tram | asserted | agent: She | destination: Melbourne Park
E Sport | has not *lost* a set | denied | agent: She | patient: a set
E Sport | *beat* 14th seed | asserted | agent: The Ghanaian-Australian | patient: Katarzyna Wilk | place: Margaret Court Arena
S the sound,” Osei *said* | speaker: Osei
E Sport | *gave* her a wildcard | asserted | agent: Tennis Australia | patient: a wildcard | beneficiary: her
E Sport | has *moved* her next match | asserted | agent: Channel Nine | patient: her next match | time: to the evening
E Sport | her next *match* to the evening | planned | time: the evening
E Business | she *earned* less | reported | agent: she | place: Wimbledon | time: last year | source: she
S stringer, she *joked* | speaker: she
L within | subject: Melbourne Park | object: MELBOURNE
L within | subject: Margaret Court Arena | object: MELBOURNE

# A goat steals the red carpet at Cannes Film Festival
E Culture | A goat *steals* the red | asserted | agent: A goat | patient: the red carpet | place: Cannes Film Festival
E Other | *chewed* a photographer's bow tie | asserted | agent: A kid goat | patient: a photographer's bow tie | place: the Cannes Film Festival | time: on Wednesday
E Culture | the first *showing* of | asserted | patient: “The Herder of Vardzia” | time: on Wednesday
R Georgian *director* Nutsa | person: Nutsa Kvirikashvili
S Variety *called* it | speaker: Variety
E Movement | Libération *left* before | asserted | agent: Libération | time: before the end
E Business | It was *paid* for by | asserted | agent: Arte | agent: the Georgian National Film Center | agent: a cheese maker | patient: It
E Culture | *won* a Golden Bear | asserted | agent: last work | patient: a Golden Bear | place: the Berlinale
S at the Berlinale, *said* the goat | speaker: Kvirikashvili
S Netflix has *asked* about | speaker: Netflix
E Other | the animal was *given* water | asserted | patient: water | beneficiary: the animal | place: the Carlton
L within | subject: Carlton | object: CANNES

# Old men of Comrades Marathon run for the last bus
E Sport | Marathon *run* for the last | asserted | agent: Old men of Comrades Marathon
E Sport | has *run* every Comrades | asserted | agent: Elias Nxumalo | patient: every Comrades Marathon | time: since 1983
E Sport | plans to *stop* when | planned | agent: Elias Nxumalo
E Sport | *passed* Polly Shortts | asserted | agent: Nxumalo | patient: Polly Shortts | time: On Sunday
E Sport | *reached* the Scottsville | asserted | agent: Nxumalo | destination: the Scottsville Racecourse
S Association *said* 18,000 | speaker: The Comrades Marathon Association
E Sport | 18,000 had *left* Durban | reported | agent: 18,000 | origin: Durban | time: in the dark | source: The Comrades Marathon Association
E Investigation | Athletics *found* no cheating | asserted | agent: KwaZulu-Natal Athletics | patient: no cheating
E Health | *treated* 200 for cramp | asserted | agent: Netcare 911 | patient: 200
S next, Nxumalo *said* | speaker: Nxumalo
L memberOf | subject: Tete Maboea | object: Nedbank Running Club
L within | subject: Scottsville Racecourse | object: PIETERMARITZBURG

# A hit of the Edinburgh Fringe, performed in a lift
E Culture | Fringe, *performed* in a lift | asserted | patient: A hit of the Edinburgh Fringe | place: a lift
E Business | has *sold out* its month | asserted | agent: “Going Down” | patient: its month | place: the Edinburgh Fringe
E Culture | *wrote* it while stuck | asserted | agent: Morag Early | patient: it | place: Leith
E Accident | while *stuck* between floors | asserted | patient: Morag Early | place: between floors
E Culture | It *plays* in a working | asserted | patient: It | place: a working lift | again
E Publication | *gave* five stars | asserted | agent: The Scotsman | agent: the Guardian | patient: five stars
S The Stage *asked* about | speaker: The Stage
E Business | has had *offers* from | asserted | agent: Soho Theatre | agent: a hotel | beneficiary: Early
S Society *says* ticket sales | speaker: The Edinburgh Festival Fringe Society
E Business | sales are *up* by a tenth | reported | patient: ticket sales | source: The Edinburgh Festival Fringe Society
L within | subject: Leith | object: EDINBURGH
L within | subject: Pleasance Courtyard | object: EDINBURGH

# Schools lost a year to COVID-19 pandemic, says report
E Health | Schools *lost* a year | reported | agent: COVID-19 pandemic | patient: a year | source: report
S pandemic, *says* report | speaker: report
E Health | *stayed* at home longer | reported | agent: Ugandan pupils | place: home | time: during the COVID-19 pandemic | source: Uwezo Uganda
E Other | never *came* back | denied | agent: one in three | source: Uwezo Uganda
S *according* to Uwezo | speaker: Uwezo Uganda
E Science | The NGO *tested* 9,000 | asserted | agent: The NGO | patient: 9,000 children | place: Karamoja | place: Busoga | place: Kampala
S exercise books,” *said* its | speaker: Goretti Namukwaya
R its *director*, Goretti | person: Goretti Namukwaya | organization: Uwezo Uganda
S has *disputed* the figures | speaker: The Ministry of Education and Sports
R *Permanent Secretary* Kettie | person: Kettie Lamwaka | organization: Ministry of Education and Sports
S Lamwaka *told* the Daily | speaker: Kettie Lamwaka
E Movement | many had *gone* to private | reported | agent: many | destination: private schools | source: Kettie Lamwaka
E Business | UNICEF will *pay* for | planned | agent: UNICEF | patient: a catch-up term
R *head teacher* Price | person: Price Lokiru | place: Moroto
E Other | Lokiru has *begun* with | asserted | agent: Price Lokiru | place: Moroto | time: at six in the morning
L leads | subject: Goretti Namukwaya | object: Uwezo Uganda
L memberOf | subject: Kettie Lamwaka | object: Ministry of Education and Sports

# Bread lines of the Great Depression, in colour
E Other | *found* in a hatbox | asserted | patient: Colour film of the Great Depression | place: a hatbox
E Culture | *goes* on show this week | planned | patient: Colour film of the Great Depression | place: the Missouri History Museum | time: this week
S in colour, *said* archivist | speaker: Dale Winters
R *archivist* Dale | person: Dale Winters
E Culture | the film was *shot* by | reported | agent: a dentist | patient: the film | source: Winters
R by a *dentist*, Homer | person: Homer Quade
E Other | who *worked* at Barnes | asserted | agent: Homer Quade | place: Barnes Hospital
S Congress has *asked* for copies | speaker: The Library of Congress
E Investigation | has *named* three faces | asserted | agent: the St. Louis Post-Dispatch | patient: three faces
E Culture | *changed* to slides | asserted | agent: the dentist | time: During the Second World War
L memberOf | subject: Homer Quade | object: Barnes Hospital
L within | subject: Market Street | object: ST. LOUIS

# Families of Air India Express flight 1344 meet at tabletop runway
E Meeting | flight 1344 *meet* at tabletop | asserted | agent: Families of Air India Express flight 1344 | place: tabletop runway
E Death | those who *died* on Air | asserted | patient: those | place: Air India Express flight 1344
E Culture | *lit* lamps at | asserted | agent: Relatives of those who died on Air India Express flight 1344 | patient: lamps | place: Karipur | time: on Sunday | again
E Business | *opened* a clinic | asserted | agent: Relatives of those who died on Air India Express flight 1344 | patient: a clinic | time: on Sunday
E Business | they had *paid* for themselves | asserted | agent: they | patient: a clinic
E Accident | *overran* the runway | asserted | patient: The aircraft | place: the runway of Calicut International Airport
E Movement | while *bringing* people home | asserted | agent: The aircraft | patient: people | destination: home
E Rescue | “They *carried* my daughter | reported | agent: They | patient: my daughter | source: Sharafudheen Pilassery
E Rescue | any ambulance *came*,” | reported | agent: ambulance | source: Sharafudheen Pilassery
S came,” *said* Sharafudheen | speaker: Sharafudheen Pilassery
S Bureau *blamed* the approach | speaker: The Aircraft Accident Investigation Bureau
E Accident | the *approach*. The | alleged | source: The Aircraft Accident Investigation Bureau
R *District collector* V. R. | person: V. R. Sneha Kumari
E Culture | Kumari *spoke* and left | asserted | agent: V. R. Sneha Kumari
E Movement | and *left* early | asserted | agent: V. R. Sneha Kumari
L within | subject: Karipur | object: KOZHIKODE

# New search for Flight MH370 to begin by year's end
E Investigation | New *search* for Flight | planned | patient: Flight MH370 | time: by year's end
E Investigation | will *look* again for | planned | agent: Ocean Infinity | patient: Flight MH370 | place: the southern Indian Ocean | again
R *Transport Minister* Datuk | person: Lee Chin Hock
S Lee Chin Hock *said* it | speaker: Lee Chin Hock
E Movement | MH370 *left* Kuala Lumpur | asserted | patient: MH370 | origin: Kuala Lumpur | destination: Beijing
E Legal | has *settled* most claims | asserted | agent: Malaysia Airlines | patient: most claims
E Legal | *those* of Chinese families | asserted | agent: Chinese families | place: the Chaoyang District People's Court
S nothing else,” *said* Grace | speaker: Grace Subramaniam
E Accident | Flight MH17 *followed* four months | asserted | patient: Flight MH17 | time: four months later
L memberOf | subject: Grace Subramaniam | object: Voice370
L within | subject: Chaoyang District People's Court | object: Beijing

# Grenfell Tower Inquiry costs pass £170m
E Business | Inquiry costs *pass* £170m | asserted | patient: Grenfell Tower Inquiry costs
E Business | has *passed* £170m | reported | patient: The bill | source: the Cabinet Office | again
S Cabinet Office *said* in a written | speaker: the Cabinet Office
E Publication | a written *answer* to Parliament | asserted | agent: the Cabinet Office | beneficiary: Parliament
E Death | who *lost* a cousin | asserted | agent: Shereen Boateng | patient: a cousin | place: the Grenfell Tower fire
S fire, *said* the sum | speaker: Shereen Boateng
S Metropolitan Police has *told* | speaker: The Metropolitan Police
E Legal | no *charge* is likely | denied | time: before late 2026 | source: The Metropolitan Police
S has *apologised* again | speaker: The Royal Borough of Kensington and Chelsea
S Arconic *say* they | speaker: firms
E Crime | did not *break* the rules | denied | agent: they | patient: the rules of the time | source: firms
S was cheap, *said* Neil | speaker: Neil Frost
R a Lib Dem *peer* | person: Neil Frost
L memberOf | subject: Shereen Boateng | object: Grenfell United

# Sailors' mothers still sing for the dead of the Sewol ferry disaster
E Culture | mothers still *sing* for | asserted | agent: Sailors' mothers
E Death | parents who *lost* children | asserted | agent: parents | patient: children | place: the Sewol ferry disaster
E Culture | *sang* in the National | asserted | agent: A choir of parents | place: the National Assembly building | time: on Tuesday | again
E Movement | on its *way* from Incheon | asserted | agent: The ferry Sewol | origin: Incheon | destination: Jeju Island
S son sang alto,” *said* Bae | speaker: Bae Mi-ryung
E Other | *closed* in 2022 | asserted | agent: The Special Investigation Commission on Social Disasters | time: in 2022
E Protest | Parents have since *joined* those | asserted | agent: Parents | patient: those of the Itaewon crowd crush | time: since
R A *lawmaker* of the Democratic | person: Ok Jin-seo | organization: Democratic Party
S Ok Jin-seo, *promised* a law | speaker: Ok Jin-seo
E Other | *sent* flowers, which | asserted | agent: The Korea Coast Guard | patient: flowers
E Other | which were *left* at | asserted | patient: flowers | place: Paengmok Port
E Culture | my son *sang* alto | reported | agent: my son | source: Bae Mi-ryung
L memberOf | subject: Ok Jin-seo | object: Democratic Party

# Tremors of 2015 Gorkha earthquake still felt in the courts
E Business | who *took* money to rebuild | asserted | agent: Contractors | patient: money | time: after the 2015 Gorkha earthquake
E Crime | and *vanished* must | asserted | agent: Contractors
E Legal | must *pay* it back | planned | agent: Contractors | patient: it
S High Court has *ruled* | speaker: the Patan High Court
E Legal | The *case* was brought | asserted | agent: villagers of Barpak
E Other | with *help* from Lumanti | asserted | agent: Lumanti
E Other | was *wound up* in 2021 | asserted | patient: The National Reconstruction Authority | time: in 2021
E Death | “Gorkha *killed* nine thousand | reported | agent: Gorkha | patient: nine thousand | source: Dil Maya Ghale
S our patience,” *said* ward | speaker: Dil Maya Ghale
R *ward chair* Dil | person: Dil Maya Ghale
R *Advocate* Prakash | person: Prakash Early-Thapa
E Legal | *appeared* for the firm | asserted | agent: Prakash Early-Thapa | beneficiary: Himshikhar Nirman Sewa
E Legal | was *told* to freeze | asserted | patient: The Nepal Rastra Bank
E Legal | to *freeze* its accounts | planned | agent: The Nepal Rastra Bank | patient: its accounts
E Investigation | is *looking into* twelve more | reported | agent: The Commission for the Investigation of Abuse of Authority | patient: twelve more | source: Kantipur
S Kantipur *reported* | speaker: Kantipur
L within | subject: Barpak | object: Gorkha District
L within | subject: Singha Durbar | object: Kathmandu

# Tohoku earthquake pine is pruned
E Other | pine is *pruned* | asserted | patient: Tohoku earthquake pine
E Disaster | that *outlived* the Tohoku | asserted | agent: The lone pine | patient: the Tohoku earthquake and its tsunami
E Disaster | its *tsunami* was | asserted
E Other | was *given* a new lightning | asserted | patient: a new lightning rod | beneficiary: The lone pine | time: on Thursday | place: RIKUZENTAKATA
R *Mayor* Futoshi | person: Futoshi Sasamori
S Sasamori *said* it stood | speaker: Futoshi Sasamori
E Disaster | also *led* to the Fukushima | asserted | agent: The Great East Japan Earthquake | patient: the Fukushima nuclear disaster
E Other | still *taking* fuel from | asserted | agent: Tepco | patient: fuel | origin: the Fukushima Daiichi plant
E Legal | *raised* damages for | asserted | agent: the Sendai High Court | patient: damages | beneficiary: farmers from Namie | time: In the same week
E Other | *planted* 80 seedlings | asserted | agent: A class from Kesen Elementary School | patient: 80 seedlings | place: near the Kesen River
L within | subject: RIKUZENTAKATA | object: Iwate

# Ash of 1991 Pinatubo eruption built a town's fortune
E Business | *built* a town's fortune | asserted | agent: Ash of 1991 Pinatubo eruption | patient: a town's fortune
E Disaster | What *buried* Bacolor | asserted | patient: Bacolor
E Business | now *builds* Manila | asserted | patient: Manila | time: now
S Bureau *counted* 300 | speaker: The Mines and Geosciences Bureau
R *Board Member* Rosve | person: Rosve Henson-Lacson
S haulers took,” she *told* SunStar | speaker: she
E Other | who *warned* Phivolcs in time | asserted | agent: Ray Punongbayan-Cruz | patient: Phivolcs | time: in time
R a *volcanologist* who | person: Ray Punongbayan-Cruz
E Business | *got* a share only in 2019 | asserted | agent: The Aeta people | patient: a share | time: in 2019
E Legal | after a *suit* before | asserted | agent: The Aeta people | place: the National Commission on Indigenous Peoples
L within | subject: Bacolor | object: Pampanga

# Letters from the Battle of the Somme return to Newfoundland
E Movement | *return* to Newfoundland | asserted | patient: Letters from the Battle of the Somme | destination: Newfoundland
E Other | letters *found* under the floor | asserted | patient: A tin of letters | place: the floor of a farm | place: Beaumont-Hamel
E Other | was *handed* to The Rooms | asserted | patient: A tin of letters | beneficiary: The Rooms | time: on Memorial Day | again
E Culture | They were *written* by | asserted | agent: Leo Hynes-Power | patient: They | time: in the week before the Battle of the Somme
R *Pte.* Leo | person: Leo Hynes-Power
E Death | *lost* most of its men | asserted | agent: The Royal Newfoundland Regiment | patient: most of its men | time: on the first morning
R *Premier* Alma | person: Alma Furey-Noseworthy
E Culture | *read* one aloud | asserted | agent: Alma Furey-Noseworthy | patient: one | place: the National War Memorial
E Other | “He *crossed out* the word | reported | agent: He | patient: the word afraid | source: she
S word afraid,” she *said* | speaker: she
R The *farmer*, Gérard | person: Gérard Delattre
E Movement | *flew over* as a guest | asserted | agent: Gérard Delattre
E Publication | A *stamp* from Canada Post will | planned | agent: Canada Post
L within | subject: ST. JOHN'S | object: N.L.
L memberOf | subject: Leo Hynes-Power | object: Royal Newfoundland Regiment

# Pass notes from the Warsaw Uprising decoded
E Science | Uprising *decoded* | asserted | patient: Pass notes from the Warsaw Uprising
E Science | have *read* 63 pencil notes | asserted | agent: Scholars | patient: 63 pencil notes | place: Warsaw | again
E Movement | *carried* through the sewers | asserted | patient: 63 pencil notes | place: the sewers | time: during the Warsaw Uprising
E Other | were *kept* by a courier | asserted | agent: a courier of the Armia Krajowa | patient: The paper slips
E Other | *gave* them to the Warsaw | asserted | agent: Halina Dąbek | patient: them | beneficiary: the Warsaw Rising Museum
E Publication | will *print* them | planned | agent: The Institute of National Remembrance | patient: them
R A *senator* of Prawo | person: Zbigniew Cichy | organization: Prawo i Sprawiedliwość
S Cichy, *asked* for a state | speaker: Zbigniew Cichy
E Agreement | Platforma Obywatelska *agreed* for once | asserted | agent: Platforma Obywatelska
S fewer papers, *said* Dr | speaker: Adam Frost
S One *asks* for “a | speaker: One
L memberOf | subject: Zbigniew Cichy | object: Prawo i Sprawiedliwość
L memberOf | subject: Adam Frost | object: Yad Vashem
L within | subject: Wola | object: Warsaw

# My Lai massacre museum gets a new roof
E Other | museum *gets* a new roof | planned | beneficiary: My Lai massacre museum | patient: a new roof
E Other | will *close* for six months | planned | patient: The museum | time: for six months | source: the Quang Ngai Department of Culture, Sports and Tourism
E Other | roof can be *mended* | planned | patient: its roof | again
S mended, the Quang Ngai Department of Culture, Sports and Tourism *said* | speaker: the Quang Ngai Department of Culture, Sports and Tourism
R *Director* Pham | person: Pham Thanh Loan
S Pham Thanh Loan *said* 40,000 | speaker: Pham Thanh Loan
E Meeting | visitors *came* last year | reported | agent: 40,000 visitors | time: last year | origin: the United States | source: Pham Thanh Loan
E Business | who have *built* 120 houses | asserted | agent: the Madison Quakers | patient: 120 houses | place: the province | time: since the Vietnam War
R One of the *carpenters*, Truong | person: Truong Van Sau
L within | subject: Tinh Khe | object: QUANG NGAI

# Sharpeville massacre survivors get a clinic, not an apology
E Business | survivors *get* a clinic | planned | beneficiary: Sharpeville massacre survivors | patient: a clinic
E Attack | on whom police *fired* | asserted | agent: police | patient: the people | time: Sixty-five years after
E Business | are to *have* a clinic | planned | agent: the people | patient: a clinic | again
E Business | will *build* it on Seeiso | planned | agent: The Sedibeng District Municipality | patient: it | place: Seeiso Street | again
R *MEC for Health* Nomathemba | person: Nomathemba Radebe-Cele
E Culture | *turned* the sod | asserted | agent: Nomathemba Radebe-Cele | patient: the sod | instrument: a golden spade
E Protest | which had *called* the march | asserted | agent: The Pan Africanist Congress of Azania | patient: the march of 1960
E Protest | the *march* of 1960 | asserted | time: 1960 | agent: The Pan Africanist Congress of Azania
E Culture | was *given* ten minutes | asserted | patient: ten minutes | beneficiary: The Pan Africanist Congress of Azania
E Injury | has a *bullet* in her hip | asserted | patient: Selina Mofokeng
E Publication | *wrote* it down in a book | reported | agent: The Truth and Reconciliation Commission | patient: it | source: she
S in a book,” she *said* | speaker: she
E Culture | and *took* forty | asserted | agent: The Pan Africanist Congress of Azania | patient: forty | again
L within | subject: Seeiso Street | object: SHARPEVILLE

# HOSTELLERS RECALL MARIKANA MASSACRE
E Culture | *held* its prayer | asserted | agent: AMCU | patient: its prayer | place: Marikana | time: on Friday
E Attack | strikers *shot* in 2012 | asserted | patient: the 34 strikers | time: in 2012
R Union *president* Jeffrey | person: Jeffrey Mphahlele-Motha | organization: AMCU
S Mphahlele-Motha *said* that | speaker: Jeffrey Mphahlele-Motha
E Business | Lonmin was *gone* | reported | agent: Lonmin | source: Jeffrey Mphahlele-Motha
E Business | Sibanye-Stillwater had *come* | reported | agent: Sibanye-Stillwater | source: Jeffrey Mphahlele-Motha
E Legal | led to no *conviction* | denied
S Authority *says* that one | speaker: The National Prosecuting Authority
E Legal | one *case* is before | reported | place: the High Court | place: Mahikeng | source: The National Prosecuting Authority
S Inquiry *blamed* police | speaker: The Marikana Commission of Inquiry
E Business | who *founded* Sikhala | asserted | agent: Primrose Sonti-Mabe | patient: Sikhala Sonke
E Culture | *read* the names | asserted | agent: Primrose Sonti-Mabe | patient: the names
E Other | *stayed away*. A choir | asserted | agent: The National Union of Mineworkers
E Culture | *sang* until dark | asserted | agent: A choir | time: until dark
L leads | subject: Jeffrey Mphahlele-Motha | object: AMCU
L founderOf | subject: Primrose Sonti-Mabe | object: Sikhala Sonke
L within | subject: Lusikisiki | object: Eastern Cape
L headquarteredIn | subject: High Court | object: Mahikeng

# Gukurahundi hearings start with chiefs
E Investigation | Gukurahundi *hearings* start | asserted
E Investigation | begun to *hear* survivors | asserted | agent: Traditional chiefs | patient: survivors of Gukurahundi | place: BULAWAYO | again
E Death | the *killings* of the 1980s | asserted | time: of the 1980s | place: Matabeleland | place: the Midlands
E Other | Nyoni *waited* on a bench | asserted | agent: Gogo Sithabile Nyoni | place: Tsholotsho
E Abuse | *took* them from a bus | asserted | agent: The Fifth Brigade | patient: them | origin: a bus
S bones,” she *said* to | speaker: she
S has *called* the hearings | speaker: Ibhetshu LikaZulu
R *Chief* Mathema | person: Mathema Dube
S Mathema Dube *said* that | speaker: Mathema Dube
E Meeting | counsellors from the National Council of Chiefs would be *present* | planned | agent: counsellors | source: Mathema Dube
E Attack | was *blown up* in 2021 | asserted | patient: A plaque | place: Bhalagwe | time: in 2021 | time: in 2022
R *Legal officer* Early | person: Early Moyo | organization: Zimbabwe Lawyers for Human Rights
L memberOf | subject: Early Moyo | object: Zimbabwe Lawyers for Human Rights

# Mau Mau uprising veterans sue again
E Legal | veterans *sue* again | asserted | agent: Mau Mau uprising veterans
E Legal | have *filed* a new suit | asserted | agent: Veterans of the Mau Mau uprising | patient: a new suit | place: the Environment and Land Court | again
R Their *chairman*, Gitu | person: Gitu wa Kahengeri-Njoroge
E Movement | *walked* in with two sticks | asserted | agent: Gitu wa Kahengeri-Njoroge
S he *told* Lady Justice | speaker: he
R *Lady Justice* Lucy | person: Lucy Gacheru-Mwangi
E Business | *paid* 5,228 of them | asserted | agent: Britain | beneficiary: 5,228 of them | time: in 2013
E Legal | *helped* with that case | asserted | agent: The Kenya Human Rights Commission | agent: Leigh Day | patient: that case
E Legal | that *case*, as did | asserted
E Abuse | *Detention* at Hola | asserted | place: Hola | place: Manyani
S Commission *asked* for more | speaker: The National Land Commission
R its *advocate*, had | person: Paris Mbugua | organization: National Land Commission
E Movement | had *come* without a file | asserted | agent: Paris Mbugua
L headquarteredIn | subject: Leigh Day | object: London

# Prespa deal, six years on: two names on one jar
E Agreement | Prespa *deal*, six | asserted | time: six years on
E Agreement | The Prespa Agreement was *signed* | asserted | patient: The Prespa Agreement | place: Psarades | again
E Agreement | (SDSM) *signed* it | asserted | agent: The Social Democratic Union of Macedonia | patient: it | again
E Election | *lost* the 2024 | asserted | agent: The Social Democratic Union of Macedonia | patient: the 2024 parliamentary election
S the peppers,” *said* Petkov | speaker: Petkov
E Business | *lent* him €2m | asserted | agent: The Stopanska Banka | patient: €2m | beneficiary: him
E Business | to *sell* to Lidl | planned | agent: him | beneficiary: Lidl
R An *envoy* of the European | person: Margit Sommer | organization: European Commission
E Meeting | *tasted* three spoons | asserted | agent: Margit Sommer | patient: three spoons
E Other | *covers* the map | asserted | agent: a shop owner | patient: the map | place: Thessaloniki | instrument: her price gun
L memberOf | subject: Margit Sommer | object: European Commission

# Miners' wives of '84 sing once more
E Culture | *sing* once more | asserted | agent: Miners' wives of '84
E Other | the women who *fed* it | asserted | agent: the women
E Culture | have *made* a record | asserted | agent: the women | patient: a record
E Culture | *sang* it on Saturday | asserted | agent: Women Against Pit Closures | patient: it | place: the Civic | time: on Saturday | again
E Other | “We *cooked* for 700 | reported | agent: We | beneficiary: 700 | place: Cortonwood | source: Doreen Early
S corned beef,” *said* Doreen | speaker: Doreen Early
E Attack | police and pickets *met* at | asserted | agent: police | agent: pickets | place: a coking plant
E Business | has *paid* for the pressing | asserted | agent: The National Union of Mineworkers | patient: the pressing
S has *promised* an inquiry | speaker: The Home Office
E Investigation | an *inquiry* into Orgreave | planned | agent: The Home Office
S Police *says* it | speaker: South Yorkshire Police
E Investigation | it will *help* | planned | agent: it | source: South Yorkshire Police
E Culture | *plays* bass | asserted | agent: Doreen's daughter | patient: bass
E Protest | miners' *strike*, the women | asserted | time: Forty years after
L within | subject: Civic | object: BARNSLEY

# UC San Diego lab grows kelp in a garage
E Science | lab *grows* kelp | asserted | agent: UC San Diego lab | patient: kelp | place: a garage
R a *doctoral student* at Scripps | person: Lake | organization: Scripps Institution of Oceanography
E Science | *keeps* 400 jars | asserted | agent: Lake | patient: 400 jars of giant kelp | again
S seeds, he *said* | speaker: he
E Business | *gave* $900,000 | asserted | agent: The National Oceanic and Atmospheric Administration | patient: $900,000
E Disaster | *cut* the power | asserted | agent: Hurricane Hilary | patient: the power | time: in 2023
E Movement | *carried* ice | asserted | agent: Lake's roommates | patient: ice
R *Rep.* Tomás | person: Tomás Arreola | place: Calif.
E Meeting | *visited* on Friday | asserted | agent: Tomás Arreola | time: on Friday
E Movement | *sent* a photographer | asserted | agent: the San Diego Union-Tribune | patient: a photographer
E Accident | who *slipped* | asserted | patient: a photographer
L memberOf | subject: Kelvin Lake | object: Scripps Institution of Oceanography
L within | subject: LA JOLLA | object: Calif.

# Bribery case moves to Southern District of New York
E Crime | *Bribery* case | alleged
E Legal | case *moves* to | asserted | patient: Bribery case | destination: Southern District of New York
E Legal | will be *tried* in | planned | patient: A former deputy minister of Mozambique | place: the Southern District of New York
E Legal | *dropped* a parallel case | asserted | agent: the Justice Department | patient: a parallel case | place: Washington, D.C. | time: on Wednesday
R *Judge* Naomi | person: Naomi Buchwald-Stern
E Legal | *set* jury selection | asserted | agent: Naomi Buchwald-Stern | patient: jury selection
E Legal | jury *selection* for May | planned | time: for May
E Legal | has *pleaded* not guilty | asserted | agent: Amílcar Nhantumbo
R *deputy minister* of Mozambique | person: Amílcar Nhantumbo | place: Mozambique
R His *lawyer*, Brook | person: Brook Price | organization: Quinn, Hale & Forsyth LLP
S LLP, *said* the loans | speaker: Brook Price
E Business | the *loans* were | asserted
E Crime | Money *passed* through | alleged | patient: Money | place: Manhattan | place: Abu Dhabi | source: prosecutors
S prosecutors *say*, and then | speaker: prosecutors
E Movement | *sent* an observer | asserted | agent: The Centro de Integridade Pública | patient: an observer
E Legal | a parallel *case* in | asserted | place: Washington, D.C.
L memberOf | subject: Brook Price | object: Quinn, Hale & Forsyth LLP
L headquarteredIn | subject: Centro de Integridade Pública | object: Maputo

# Pope visits a prison kitchen
E Meeting | Pope *visits* a prison | asserted | agent: Pope | patient: a prison kitchen
R *Pope* Francis | person: Francis
E Culture | once *washed* feet | asserted | agent: Francis | patient: feet | place: Rebibbia
E Culture | *washed* the pots | asserted | agent: Baldassare Conti | patient: the pots | time: on Thursday
R a successor's *envoy*, Cardinal | person: Baldassare Conti
R *Cardinal* Baldassare | person: Baldassare Conti
E Other | *gave* no notice | denied | agent: The Holy See | patient: notice
R *Sister* Agnese | person: Agnese Villa
E Other | who *cooks* for 300 | asserted | agent: Agnese Villa | beneficiary: 300
S cardinal,” she *told* Vatican | speaker: she
E Culture | had *brought* a Holy Door | asserted | agent: The Jubilee of 2025 | patient: a Holy Door | destination: the jail
R *Mgr* Tullio | person: Tullio Fabbri | organization: Dicastery for the Service of Charity
E Other | *left* a van of pasta | asserted | agent: Tullio Fabbri | patient: a van of pasta
R *Deputy Prime Minister* Carlo | person: Carlo Greco
S Greco *praised* the visit | speaker: Carlo Greco
E Meeting | praised the *visit*, and | asserted | again
S Sappe, *asked* who | speaker: the guards' union
L memberOf | subject: Tullio Fabbri | object: Dicastery for the Service of Charity
L within | subject: Rebibbia | object: ROME

# U.N. agency runs out of flour in Cox's Bazar
E Business | *runs out* of flour | asserted | agent: U.N. agency | patient: flour | place: Cox's Bazar
E Business | will *halve* rations | planned | agent: The World Food Programme | patient: rations | place: the camps of Kutupalong and Nayapara | time: from Monday | source: a spokeswoman for the U.N. agency
S a spokeswoman for the U.N. agency *said* | speaker: a spokeswoman for the U.N. agency
S a delay,” *said* Mercy | speaker: Mercy Price
S has *asked* donors | speaker: The UNHCR
E Disaster | *wrecked* 2,800 shelters | asserted | agent: Cyclone Mocha | patient: 2,800 shelters
E Disaster | the *fires* of January | asserted | time: of January
E Disaster | *took* 900 more | asserted | agent: the fires of January | patient: 900 more
R *Refugee Relief and Repatriation Commissioner* Mizanur | person: Mizanur Kabir-Chowdhury
E Military | *holds* Maungdaw | asserted | agent: The Arakan Army | patient: Maungdaw | time: now
R A Rohingya *teacher*, Mohammed | person: Mohammed Sawyeddollah-Amin
E Business | who *founded* Have | asserted | agent: Mohammed Sawyeddollah-Amin | patient: Have No Fear
S club, *said* pupils | speaker: Mohammed Sawyeddollah-Amin
E Health | pupils *faint* at ten | reported | patient: pupils | time: at ten | source: Mohammed Sawyeddollah-Amin
E Other | *shares out* puffed rice | asserted | agent: Have No Fear | patient: puffed rice
L memberOf | subject: Mercy Price | object: WFP
L founderOf | subject: Mohammed Sawyeddollah-Amin | object: Have No Fear
L within | subject: UKHIYA | object: Bangladesh

# Paris police free pensioner held for crypto keys
E Rescue | police *free* pensioner | asserted | agent: Paris police | patient: pensioner
E Abuse | pensioner *held* for crypto | asserted | patient: pensioner
E Rescue | *freed* a retired optician | reported | agent: Officers of the Brigade de Recherche et d'Intervention | patient: a retired optician | origin: a garage | place: Créteil | time: at dawn on Tuesday | source: the prosecutor's office | again
S the prosecutor's office *said* | speaker: the prosecutor's office
E Injury | was *unhurt*. Her | denied | patient: Solange Delacourt-Roy
E Rescue | was *called in* by | reported | patient: The BRI | agent: the Brigade de Répression du Banditisme | source: Laure Beccuau-Martin
R *prosecutor* Laure | person: Laure Beccuau-Martin
S Beccuau-Martin *said*. Four | speaker: Laure Beccuau-Martin
E Arrest | are *held* at | asserted | patient: Four men | place: Fleury-Mérogis
S Le Parisien *wrote* that | speaker: Le Parisien
R *Interior Minister* Bruno | person: Bruno Castan
S Castan *praised* “a | speaker: Bruno Castan
S and *promised* the Senate | speaker: Bruno Castan
E Legislation | a *Bill* on data | planned | agent: Bruno Castan
E Abuse | *captors* wanted | asserted | patient: Her | again
L memberOf | subject: Lake Delacourt | object: Coinhouse
L childOf | subject: Lake Delacourt | object: Solange Delacourt-Roy

# Prawo i Sprawiedliwość picks a beekeeper
E Election | *picks* a beekeeper | asserted | agent: Prawo i Sprawiedliwość | patient: a beekeeper
E Election | the *by-election* in Chełm | planned | place: Chełm
E Election | has *chosen* Marzena | asserted | agent: Prawo i Sprawiedliwość | patient: Marzena Pszczoła | again
E Election | She will *meet* Igor | planned | agent: She | patient: Igor Wójcik-Lis | patient: a candidate of Konfederacja | again
E Election | *printed* 90,000 ballots | asserted | agent: The National Electoral Commission | patient: 90,000 ballots
E Election | PiS *took* 47 percent | asserted | agent: PiS | patient: 47 percent | place: here
S Pszczoła *told* Radio | speaker: Pszczoła
E Protest | was *blocked* by hauliers | asserted | agent: hauliers | patient: The border crossing | time: for two months
E Election | *backs* her | asserted | agent: NSZZ Solidarność Rolników Indywidualnych | patient: her
E Publication | A *poll* by CBOS | asserted | agent: CBOS | beneficiary: Rzeczpospolita
L memberOf | subject: Marzena Pszczoła | object: Prawo i Sprawiedliwość
L memberOf | subject: Igor Wójcik-Lis | object: Koalicja Obywatelska

# Ergon Energy crews race ahead of Cyclone Jasper anniversary
E Accident | Lines that *failed* in | asserted | patient: Lines | time: in Tropical Cyclone Jasper
E Business | have been *moved* inland | reported | patient: Lines | destination: inland | source: Kim Larrikin-Hayes
R Energy *Regional services manager* Kim | person: Kim Larrikin-Hayes | organization: Ergon Energy
S Kim Larrikin-Hayes *said* yesterday | speaker: Kim Larrikin-Hayes
E Disaster | *cut off* Wujal | asserted | agent: Jasper's rain | patient: Wujal Wujal
E Disaster | *put* the runway | asserted | agent: Jasper's rain | patient: the runway of Cairns Airport
R Council *mayor* Robyn | person: Robyn Early | organization: Cook Shire Council
S Early *said* helicopters | speaker: Robyn Early
E Disaster | three coastal *crossings* this | planned | time: this summer | source: The Bureau of Meteorology
S Meteorology *expects* three | speaker: The Bureau of Meteorology
E Business | has a new *base* at | asserted | agent: Queensland Fire and Emergency Services | place: Mossman
E Movement | will *fly* 40 linesmen | planned | agent: Ergon | patient: 40 linesmen | origin: Toowoomba | source: Larrikin-Hayes
S Mr Larrikin-Hayes *said*, and | speaker: Larrikin-Hayes
E Business | has *bought* batteries | reported | agent: Telstra | patient: batteries | source: Larrikin-Hayes
S veterans, he *added*, “buy | speaker: he
L memberOf | subject: Kim Larrikin-Hayes | object: Ergon Energy
L leads | subject: Robyn Early | object: Cook Shire Council

# Truce between SDF and Ankara-backed forces holds at dam
E Agreement | *Truce* between SDF | asserted | agent: SDF | agent: Ankara-backed forces | place: dam
E Movement | *walked* onto the Tishrin | asserted | agent: Engineers | destination: the Tishrin Dam | time: on Sunday
E Agreement | as a *truce* between | asserted | agent: the Syrian Democratic Forces | agent: the Syrian National Army | again
S Turkey *says* a | speaker: Turkey
S The YPG *says* that | speaker: The YPG
E Military | it *left* the dam | reported | agent: it | origin: the dam | time: on Tuesday | source: The YPG
E Military | *launched* in November | asserted | patient: Operation Dawn of Freedom | time: in November
E Military | had *reached* Manbij | asserted | agent: Operation Dawn of Freedom | destination: Manbij
E Other | “Two turbines of six *turn* | reported | patient: Two turbines of six | source: Hevîn Suleiman
S six turn,” *said* Hevîn | speaker: Hevîn Suleiman
E Other | *brought* oil and fuses | asserted | agent: A Red Crescent team | patient: oil and fuses
S Agency *reported* one | speaker: Anadolu Agency
E Attack | one *shot* in the air | reported | source: Anadolu Agency
S Agency *reported* three | speaker: Hawar News Agency
E Other | water *returned* at noon | asserted | patient: water | place: Kobani | time: at noon
E Agreement | forces *holds* at dam | asserted | patient: Truce | place: dam | again
E Agreement | National Army *held* | asserted | patient: a truce | again
L memberOf | subject: Hevîn Suleiman | object: Autonomous Administration of North and East Syria
L within | subject: QAMISHLI | object: Syria

# SENATOR FROM OHIO WANTS RAIL LAW FINISHED
R *Senator* Dale | person: Dale Brannigan | place: Ohio
E Meeting | *stood* beside the tracks | asserted | agent: Dale Brannigan | place: EAST PALESTINE | time: on Monday
S and *asked* why | speaker: Dale Brannigan
R *Senator* Troy | person: Troy Vancleave | place: Ohio
E Legislation | who *wrote* it with | asserted | agent: Troy Vancleave | patient: it
E Other | *sent* regrets | asserted | agent: Troy Vancleave | patient: regrets
E Disaster | *spilled* vinyl chloride | asserted | agent: The East Palestine train derailment | patient: vinyl chloride | time: of 2023
E Business | has *paid* $600 million | asserted | agent: Norfolk Southern | patient: $600 million
S a storm,” *said* Jami | speaker: Jami Price
S Board *blamed* a bearing | speaker: The National Transportation Safety Board
E Science | still *tests* Sulphur | asserted | agent: The Environmental Protection Agency | patient: Sulphur Run
E Other | *goes* home on Friday | planned | agent: Congress | destination: home | time: on Friday
L memberOf | subject: Dale Brannigan | object: Senate
L memberOf | subject: Troy Vancleave | object: Senate
L within | subject: EAST PALESTINE | object: Ohio
L within | subject: Sulphur Run | object: EAST PALESTINE

# Rice, roofs and radio for Eastern Visayas
E Disaster | the last thing to *die* in | asserted | patient: Radio | time: in Super Typhoon Haiyan
E Other | is *giving* 2,000 sets | asserted | agent: the Office of Civil Defense | patient: 2,000 sets | beneficiary: fishermen of Eastern Visayas
R OCD Region 8 *director* Lord | person: Lord Byron Torrecarion-Uy | organization: OCD | place: Region 8
S Torrecarion-Uy *said* that | speaker: Lord Byron Torrecarion-Uy
E Disaster | *taught* Leyte and Samar | reported | agent: Yolanda | patient: Leyte | patient: Samar | source: Lord Byron Torrecarion-Uy
S selfies,” he *told* barangay | speaker: he
E Business | were *bought* by the Japan | asserted | agent: the Japan International Cooperation Agency | patient: The sets
E Disaster | nine *typhoons* since | asserted | place: Region 8 | time: since
E Other | will *send* the warnings | planned | agent: The Philippine Ports Authority | agent: RMN Tacloban | patient: the warnings
E Other | *got* the first | asserted | agent: Paz Early-Cinco | patient: the first | place: Basey | again
S and *asked* for drama | speaker: Paz Early-Cinco
L leads | subject: Lord Byron Torrecarion-Uy | object: OCD
L within | subject: TACLOBAN CITY | object: Eastern Visayas
L within | subject: Guiuan | object: Samar

# Ward 7 of Gweru without water since March
E Other | *queue* at a borehole | asserted | agent: Women in Ward 7 | place: Mkoba 6 | time: from three in the morning
E Business | *owes* Zesa | asserted | agent: Gweru City Council | patient: Zesa
R *Councillor* Catherine | person: Catherine Mhondoro | organization: Citizens Coalition for Change
S Change, *said* the pumps | speaker: Catherine Mhondoro
E Other | had been *stopped* to punish | reported | patient: the pumps | source: Catherine Mhondoro
E Other | stopped to *punish* the opposition | alleged | patient: the opposition | source: Catherine Mhondoro
R *Minister of Local Government* Winston | person: Winston Chitanda
S Chitanda *denied* it | speaker: Winston Chitanda
S no party,” he *said* to | speaker: he
E Business | *drilled* 14 boreholes | asserted | agent: the Ministry of Health and Child Care | patient: 14 boreholes | time: After the 2008 cholera outbreak
E Other | Unicef has *brought* Aquatabs | asserted | agent: Unicef | patient: Aquatabs
L memberOf | subject: Catherine Mhondoro | object: Citizens Coalition for Change
L within | subject: Ward 7 | object: Gweru
L within | subject: Mkoba 6 | object: Gweru
L within | subject: Senga | object: Gweru

# Yanacocha mine lake not for fish, ministry rules
S ministry *rules* | speaker: ministry
E Other | The trout will have to *go* | planned | patient: The trout
S Production *said* on Tuesday | speaker: The Ministry of Production
E Other | *stocked* it to show | asserted | agent: Minera Yanacocha | patient: it
S NGO, *called* the trout | speaker: Grufides
E Disaster | The mercury *spill* at | asserted | place: Choropampa | time: in 2000
R a *councillor* of the Provincial | person: Marco Arana-Quispe | organization: Provincial Municipality of Cajamarca
E Other | *ate* one before | asserted | agent: Marco Arana-Quispe | patient: one
E Protest | *stopped* a second pit | asserted | agent: The Conga protests | patient: a second pit | place: above Celendín | time: of 2012
R *Prime Minister* Alberto | person: Alberto Salas
E Meeting | will *meet* the rondas | planned | agent: Alberto Salas | patient: the rondas campesinas | place: Bambamarca
R *Minister of Health* Irma | person: Irma Early
E Other | *declined* trout | asserted | agent: Irma Early | patient: trout
L ownerOf | subject: Newmont | object: Minera Yanacocha
L memberOf | subject: Marco Arana-Quispe | object: Provincial Municipality of Cajamarca

# Sturgeon swim past Three Gorges Dam, one by one
E Movement | Sturgeon *swim* past | asserted | agent: Sturgeon | place: Three Gorges Dam
E Business | *opened* on Wednesday at | asserted | patient: A steel lift for fish | place: Gezhouba | time: on Wednesday
E Movement | Each sturgeon *rides* alone | asserted | agent: Each sturgeon | time: for 11 minutes | again
E Science | has *released* five million | asserted | agent: The China Three Gorges Corporation | patient: five million fry | time: since 1984
S Sciences, *said* no wild | speaker: Wei Qiwen
E Science | no wild *spawning* had | denied | time: since 2016 | source: Wei Qiwen
E Business | last big *wall-building* along | asserted | place: along the river
E Legislation | The fishing *ban* of | asserted | time: until 2031
R old *boatman* Peng | person: Peng Dashui
E Business | *guides* tourists for | asserted | agent: Peng Dashui | patient: tourists | place: Zigui | beneficiary: Trip.com
E Other | when one *towed* it | reported | agent: one | patient: it | time: the Dragon Boat Festival | source: He
L memberOf | subject: Wei Qiwen | object: Chinese Academy of Fishery Sciences
L memberOf | subject: Peng Dashui | object: Trip.com
L within | subject: YICHANG | object: Hubei

# Surgeons at Groote Schuur Hospital repair a drummer's hand
E Health | *repair* a drummer's hand | asserted | agent: Surgeons | patient: a drummer's hand | place: Groote Schuur Hospital
E Health | have *given back* three fingers | asserted | agent: Doctors of Groote Schuur Hospital | patient: three fingers | beneficiary: a Kaapse Klopse drummer | time: two weeks before the Cape Town Minstrel Carnival | again
E Injury | *lost* them to | asserted | patient: Ashraf Lakay | instrument: a bread cutter | place: Mitchells Plain
E Movement | He was *taken* to | asserted | patient: He | destination: Heideveld | destination: Groote Schuur
R *Professor* Sydney | person: Sydney Carelse
E Health | *worked* for 13 hours | asserted | agent: a team under Professor Sydney Carelse | time: for 13 hours | place: Groote Schuur | again
S Wellness *said* it | speaker: The Western Cape Department of Health and Wellness
R *Minister of Health* Aaron | person: Aaron Mokgosi
E Meeting | on a *visit*, tapped | asserted | agent: Aaron Mokgosi
E Other | *tapped* the drum | asserted | agent: Aaron Mokgosi | patient: the drum
S Nuwe Jaar,” *said* Lakay's | speaker: Boeta Price
R Lakay's *captain*, Boeta | person: Boeta Price | organization: Fabulous Woodstock Starlites
E Culture | *filmed* the stitches | asserted | agent: The University of Cape Town | patient: the stitches
L memberOf | subject: Ashraf Lakay | object: Fabulous Woodstock Starlites
L leads | subject: Boeta Price | object: Fabulous Woodstock Starlites
L within | subject: Mitchells Plain | object: CAPE TOWN

# Prison band of Luzira cuts an album
E Culture | *cuts* an album | asserted | agent: Prison band of Luzira | patient: an album
E Crime | were *smuggled*, the drums | asserted | patient: The reeds
E Culture | have *recorded* nine songs | asserted | agent: Inmates of Luzira Upper Prison | patient: nine songs | again
R Prisons *spokesman* Frank | person: Frank Baine-Mugisha | organization: Uganda Prisons Service
S Baine-Mugisha *said* the other | speaker: Frank Baine-Mugisha
E Culture | two *named* a judge | reported | agent: the other two | patient: a judge | source: Frank Baine-Mugisha
S ventilation,” *said* Early | speaker: Early Okot
R a *guitarist* serving | person: Early Okot
E Legal | *serving* nine years | asserted | agent: Early Okot | time: nine years
S has *asked* for a concert | speaker: The Bayimba Festival
E Legal | gave *leave* for five | asserted | agent: The High Court's criminal division | beneficiary: five
E Meeting | to *attend* under guard | planned | agent: five
E Legal | over the *protest* of the Directorate | asserted | agent: the Directorate of Public Prosecutions
E Culture | will *carry* it live | planned | agent: NTV Uganda | patient: it
E Business | Sales *go* to a fund | asserted | patient: Sales | beneficiary: a fund for Wells of Hope
L memberOf | subject: Frank Baine-Mugisha | object: Uganda Prisons Service
L memberOf | subject: Early Okot | object: Afrigo Band

# Parliament rejects pay rise it had given itself
E Legislation | Parliament *rejects* pay | asserted | agent: Parliament | patient: pay rise
E Legislation | it had *given* itself | asserted | agent: it | patient: pay rise | beneficiary: itself
E Legislation | *unpicked* its own pay rise | asserted | agent: Parliament | patient: its own pay rise | time: on Wednesday night | again
E Publication | *read out* members' wine | asserted | agent: a radio host | patient: members' wine bills
E Legislation | had been *passed* without | asserted | patient: 10.5 percent | again
R *Leader of the House* Hemi | person: Hemi Early-Tautahi | organization: National
S National, *called* it | speaker: Hemi Early-Tautahi
E Legislation | had *abstained*, ACT | asserted | agent: Labour | agent: Te Pāti Māori
E Legislation | ACT had *cheered* | asserted | agent: ACT
S vinegar,” *wrote* the New | speaker: the New Zealand Herald
R RNZ *host* Philippa | person: Philippa Frost | organization: RNZ
R *Speaker* Sir | person: Adrian Rurawhe-Pohe
S Rurawhe-Pohe *told* the gallery | speaker: Adrian Rurawhe-Pohe
E Culture | it was *singing* Pokarekare | asserted | agent: it | patient: Pokarekare Ana
L memberOf | subject: Hemi Early-Tautahi | object: National
L memberOf | subject: Philippa Frost | object: RNZ
L within | subject: Beehive | object: WELLINGTON

# Shelter and Boots row over doorway
E Other | Boots *row* over | asserted | agent: Shelter | agent: Boots
E Other | who *slept* for two winters | asserted | agent: A man | place: the doorway of Boots | place: Park Street | time: for two winters
E Movement | was *moved* on Friday | asserted | patient: A man | time: on Friday
S Boots *said* that its | speaker: Boots
E Other | had *brought* him tea | reported | agent: its staff | patient: tea | beneficiary: him | source: Boots
E Other | and *called* nobody | denied | agent: its staff | source: Boots
R *regional head*, Grace | person: Grace Frost | organization: Shelter
S Grace Frost, *said* the spikes | speaker: Grace Frost
E Other | *appeared* overnight | reported | patient: the spikes | place: the step | time: overnight | source: Grace Frost
S Council *denied* buying | speaker: Bristol City Council
E Business | denied *buying* spikes | denied | agent: Bristol City Council | patient: spikes | source: Bristol City Council
E Culture | will *lay* blankets | planned | agent: Crisis | agent: Change | patient: blankets | place: there | time: on World Homeless Day
E Business | Change *began* in a van | asserted | patient: Change | place: a van
R its *founder*, Joy | person: Joy Street | organization: Change
L memberOf | subject: Grace Frost | object: Shelter
L founderOf | subject: Joy Street | object: Change
L within | subject: Park Street | object: BRISTOL

# Frontline pulls its last lorry out of Adré
E Movement | *pulls* its last lorry | asserted | agent: Frontline | patient: its last lorry | origin: Adré
E Movement | has *left* the crossing | asserted | agent: Frontline | origin: the crossing | place: Adré | again
S at Adré, *saying* that | speaker: Frontline
E Crime | bandits *took* two of | reported | agent: bandits | patient: two of its three lorries | source: Frontline
E Other | has *fed* 11,000 people | reported | agent: Frontline | patient: 11,000 people | time: since the Sudanese civil war began | source: Paris Underhill
E Military | civil war *began*; today | reported | patient: the Sudanese civil war | source: Paris Underhill
S its drivers,” *said* its | speaker: Paris Underhill
R its *field head*, Paris | person: Paris Underhill | organization: Frontline
E Movement | Refugees *arrive* from | asserted | agent: Refugees | origin: El Geneina
E Military | (RSF) *rule* | asserted | agent: the Rapid Support Forces | place: El Geneina
E Injury | 800 *wounded* in three days | asserted | patient: 800 | place: the hospital of Adré | time: in three days in 2023
R The *governor* of Ouaddaï | person: Bachar Ali Souleymane-Idriss | place: Ouaddaï
R *General* Bachar | person: Bachar Ali Souleymane-Idriss
S Souleymane-Idriss, *said* the Chadian | speaker: Bachar Ali Souleymane-Idriss
E Military | would *ride* with convoys | planned | agent: the Chadian National Army | source: Bachar Ali Souleymane-Idriss
E Attack | massacre *filled* the hospital | asserted | agent: The El Geneina massacre | patient: the hospital of Adré | time: in 2023
L memberOf | subject: Paris Underhill | object: Frontline
L within | subject: ABÉCHÉ | object: Chad
L within | subject: Adré | object: Chad

# Larry the goalkeeper says goodbye to Suva
R Larry the *goalkeeper* says | person: Larry
S the goalkeeper *says* goodbye | speaker: Larry
E Sport | *learned* that his surname | asserted | agent: the crowd | place: HFC Bank Stadium | time: On Saturday
E Sport | *kept* goal for | asserted | agent: Larry | patient: goal | beneficiary: Rewa | beneficiary: Suva | beneficiary: Fiji
E Sport | *saved* a penalty | asserted | agent: Larry | patient: a penalty | place: the OFC Nations Cup
S dive left,” he *said* | speaker: he
E Sport | *beat* Labasa 3-1 | asserted | agent: Suva | patient: Labasa | place: the Battle of the Giants
E Sport | to *see* him off | asserted | agent: Suva | patient: him
E Disaster | had *taken* his roof | asserted | agent: Cyclone Winston | patient: his roof | time: in 2016
E Other | *built* another | asserted | agent: team-mates | patient: another
R Fiji FA *president* Rajesh | person: Rajesh Early | organization: Fiji FA
E Other | *gave* him a clock | asserted | agent: Rajesh Early | patient: a clock | beneficiary: him
E Publication | *gave* him the back page | asserted | agent: The Fiji Times | patient: the back page | beneficiary: him
E Other | mother *gave* him lovo | asserted | agent: his mother | patient: lovo | beneficiary: him
L memberOf | subject: Larry | object: Fiji Sugar Corporation
L leads | subject: Rajesh Early | object: Fiji FA
L within | subject: HFC Bank Stadium | object: Suva

# Lake sinks the mayor in Winnebago County
E Election | Lake *sinks* the mayor | asserted | agent: Lake | patient: the mayor | place: Winnebago County
E Election | Lake *beat* Mayor | asserted | agent: Sandra Lake | patient: Bill Rivers | time: on Tuesday | again
R *Mayor* Bill | person: Bill Rivers
E Election | a *campaign* fought | asserted
R a *pharmacist* at Walgreens | person: Lake | organization: Walgreens
S had *promised* to open | speaker: Lake
E Business | promised to *open* the ramp | planned | agent: Lake | patient: the ramp | place: Lake Winnebago | time: all night
S The lake won,” he *said* | speaker: he
E Election | *counted* until one | asserted | agent: The Winnebago County Clerk's Office | time: until one
S WLUK *reported* | speaker: WLUK
E Appointment | She *takes* office | planned | agent: She | patient: office | time: after EAA AirVenture
E Election | “The lake *won*,” | reported | agent: The lake | source: he | again
L memberOf | subject: Sandra Lake | object: Walgreens
L within | subject: OSHKOSH | object: Wis.
L within | subject: OSHKOSH | object: Winnebago County

# Price of onions, says Price, is not his fault
S onions, *says* Price | speaker: Price
R *Agriculture Cabinet Secretary* Mwangi | person: Mwangi Price
S Mwangi Price *told* senators | speaker: Mwangi Price
E Business | was *set* in Tanzania | reported | patient: the price of onions | place: Tanzania | source: Mwangi Price
E Other | *took* the name from | asserted | agent: grandfather | patient: the name | origin: a missionary
E Meeting | was *before* the Senate | asserted | agent: Price | patient: the Senate Committee on Agriculture
R *Senator* Beatrice | person: Beatrice Nyakerario | organization: ODM
E Other | *waved* a bulb | asserted | agent: Beatrice Nyakerario | patient: a bulb
S she *cried* | speaker: she
E Disaster | *lost* half the crop | asserted | agent: Farmers in Oloitokitok | patient: half the crop | time: in the 2024 El Niño floods
E Business | will *sell* it | planned | agent: Twiga Foods | patient: it
R *Clerk* Paris | person: Paris Mbugua
S Mbugua *wrote* down that | speaker: Paris Mbugua
E Meeting | the House *rose* at one | reported | agent: the House | time: at one | source: Paris Mbugua
E Protest | will *petition* | planned | agent: The Consumers Federation of Kenya
L memberOf | subject: Beatrice Nyakerario | object: ODM

# 2019 Christchurch mosque shootings coroner hears locksmith
E Legal | coroner *hears* locksmith | asserted | agent: coroner | patient: locksmith
E Accident | would not *open* on the day | denied | patient: An emergency door | place: Al Noor Mosque | time: on the day of the Christchurch mosque shootings | source: a locksmith
S a locksmith *told* the | speaker: a locksmith
R *Deputy Chief Coroner* Bridget | person: Bridget Windham
E Investigation | her *inquest*, which | asserted | agent: Bridget Windham
E Publication | that *reported* in 2020 | asserted | agent: the Royal Commission of Inquiry | time: in 2020
E Meeting | Families *sat* with kete | asserted | agent: Families
R *Counsel* for the Canterbury | person: Idris Early | organization: Canterbury Muslim Association
S Idris Early, *asked* who | speaker: Idris Early
E Business | who had *fitted* the lock | reported | patient: the lock | source: Idris Early
S exists,” the witness *said* | speaker: the witness
E Other | have *changed* their rules | asserted | agent: New Zealand Police | agent: Hato Hone St John | patient: their rules | time: since
E Culture | *prayers* were said | asserted | place: Linwood Islamic Centre
S New Zealand *thanked* the | speaker: The Federation of Islamic Associations of New Zealand
L within | subject: Al Noor Mosque | object: CHRISTCHURCH
L within | subject: Linwood Islamic Centre | object: CHRISTCHURCH

# Bloody Sunday soldier to stand trial in spring
E Legal | to stand *trial* in spring | planned | patient: Bloody Sunday soldier | time: in spring
E Legal | The *trial* of a former paratrooper | planned | patient: a former paratrooper | place: Belfast Crown Court | time: in April | source: Patrick Lynch-Hanna | again
E Death | two *murders* on Bloody Sunday | alleged | agent: a former paratrooper | time: on Bloody Sunday
R Mr *Justice* Patrick | person: Patrick Lynch-Hanna
S Lynch-Hanna *ruled* | speaker: Patrick Lynch-Hanna
S be named, *denies* the charges | speaker: Soldier F
E Legal | denies the *charges* | asserted | patient: Soldier F
S Inquiry *found* in 2010 | speaker: The Saville Inquiry
E Death | the 13 *killed* in | asserted | patient: the 13 | place: the Bogside
E Death | whose brother *died* on | asserted | patient: brother | place: Glenfada Park
E Protest | *carried* his picture | asserted | agent: Mickey McKinley | patient: his picture | place: Free Derry Corner
E Legal | had *dropped* the case | asserted | agent: The Public Prosecution Service | patient: the case | time: in 2021
S the SDLP *welcomed* the date | speaker: Sinn Féin
R DUP *assembly member* Gary | person: Gary Winter | organization: DUP
S Winter *spoke* of | speaker: Gary Winter
L memberOf | subject: Gary Winter | object: DUP
L within | subject: Bogside | object: DERRY
L within | subject: Glenfada Park | object: DERRY

# Carnation Revolution singer, 88, given last word
E Culture | 88, *given* last word | asserted | patient: last word | beneficiary: Carnation Revolution singer
E Culture | *fell* quiet for | asserted | agent: the crowd | place: the Avenida da Liberdade
R a *cleaner* in 1974 | person: Celeste Rebordão
E Protest | who *put* flowers into | asserted | agent: Celeste Rebordão | patient: flowers | destination: the rifles | time: in 1974
S red ones,” she *said* | speaker: she
E Military | had *moved* at midnight | asserted | agent: The Movimento das Forças Armadas | time: at midnight
E Culture | a *song* from Rádio | asserted | agent: Rádio Renascença
R *President* Rodrigo | person: Rodrigo Salgueiro
E Culture | Salgueiro *spoke* in | asserted | agent: Rodrigo Salgueiro | place: the Assembly of the Republic
E Other | did not *clap* | denied | agent: Chega members
E Military | War *ended* soon after | asserted | patient: The Portuguese Colonial War | time: soon after
E Movement | half a million *came* home | asserted | agent: half a million | destination: home
E Culture | will *put* her shawl | planned | agent: The Associação 25 de Abril | patient: her shawl | place: a museum | place: Peniche
L within | subject: Avenida da Liberdade | object: LISBON

# Velvet Revolution keys ring in Bratislava
E Protest | keys *ring* in | asserted | patient: Velvet Revolution keys | place: Bratislava
E Protest | Thousands *shook* their keys | asserted | agent: Thousands | patient: their keys | place: Freedom Square | time: on Monday | again
E Protest | had *called* for 17 minutes | asserted | agent: The opposition Progressive Slovakia
E Protest | 17 minutes of *noise* | asserted | time: 17 minutes | again
R *Prime Minister* Rudolf | person: Rudolf Kamenický | organization: Smer
E Other | *spent* the holiday | asserted | agent: Rudolf Kamenický | patient: the holiday | place: Tashkent
S his keys,” *said* student | speaker: Zuzana Jarná
R *student* Zuzana | person: Zuzana Jarná | organization: Comenius University
E Legislation | had *struck* the day off | asserted | agent: The government | patient: the day
E Protest | 8,000 *came*, the police | reported | agent: 8,000 | place: Košice | source: the police
S police *said*; organisers | speaker: the police
S Ukrajine *counted* double | speaker: organisers from Mier Ukrajine
E Culture | was *remembered* too | asserted | patient: The Prague Spring
R *Archbishop* Ján | person: Ján Zimný
E Culture | *rang* the bell | asserted | agent: Ján Zimný | patient: the bell | place: St Martin's Cathedral
L memberOf | subject: Rudolf Kamenický | object: Smer
L memberOf | subject: Zuzana Jarná | object: Comenius University
L within | subject: Freedom Square | object: Bratislava

# Barley and bagpipes at Culloden cairn
E Legislation | was *thrown out* by | asserted | agent: Highland Council | patient: A housing plan | time: on Tuesday
E Protest | had *fought* it | asserted | agent: The National Trust for Scotland | patient: it
E Culture | whose piper *played* throughout | asserted | agent: piper | place: the car park | time: throughout the sitting
E Meeting | throughout the *sitting*, in | asserted
E Death | ancestor *fell* at Culloden | reported | patient: My ancestor | place: Culloden | source: Duncan Early-Fraser
S a mortgage,” *said* councillor | speaker: Duncan Early-Fraser
R *councillor* Duncan | person: Duncan Early-Fraser | organization: SNP
E Legislation | who *voted* twice | asserted | agent: Duncan Early-Fraser
E Other | was *told off* | asserted | patient: Duncan Early-Fraser
E Legislation | plaids were *banned* under | asserted | patient: plaids | time: After the Jacobite rising of 1745
L memberOf | subject: Duncan Early-Fraser | object: SNP
L memberOf | subject: Morag Frost | object: Historic Environment Scotland

# Operation Car Wash judge gets a talk show
E Culture | *gets* a talk show | planned | agent: Operation Car Wash judge | patient: a talk show
E Culture | will *host* a Sunday | planned | agent: A former judge | patient: a Sunday programme | place: RedeTV | again
R A former *judge* of Operation | person: Érico Brandt-Maia
R a *stand-in* at the | person: Érico Brandt-Maia | organization: 13th Federal Court of Curitiba
E Legal | never *sent* anyone | denied | agent: He | patient: anyone | destination: prison | source: he
S he likes to *say*, “only | speaker: he
E Legal | *put away* oilmen | asserted | agent: Lava Jato | patient: oilmen of Petrobras | patient: builders of Odebrecht
E Business | now *calls* itself Novonor | asserted | agent: Odebrecht | time: now
E Legal | has since *undone* most | asserted | agent: The Supreme Federal Court | patient: most verdicts
E Legal | most *verdicts*. The | asserted | again
S has *asked* Brandt-Maia | speaker: União Brasil
E Culture | will *watch* | planned | agent: The Order of Attorneys of Brazil | again
L memberOf | subject: Érico Brandt-Maia | object: 13th Federal Court of Curitiba
L within | subject: CURITIBA | object: Brazil

# Operation Blue Star anniversary passes in calm
E Culture | Blue Star anniversary *passes* in | asserted | patient: Operation Blue Star anniversary
E Attack | a *scuffle* over | asserted
E Culture | *went by* peacefully | asserted | patient: the 41st anniversary of Operation Blue Star | place: the Golden Temple | time: on Friday | again
R *Jathedar* Giani | person: Kuldip Singh Gargaj-Wala
E Culture | *read* his message | asserted | agent: Kuldip Singh Gargaj-Wala | patient: his message | place: the Akal Takht
E Protest | *raised* slogans | asserted | agent: Members of Dal Khalsa | patient: slogans
E Other | had *put* 600 sevadars | asserted | agent: The Shiromani Gurdwara Parbandhak Committee | patient: 600 sevadars | place: the gates
R *Police commissioner* Gurpreet | person: Gurpreet Bhullar-Sandhu
S Bhullar-Sandhu *thanked* it | speaker: Gurpreet Bhullar-Sandhu
E Meeting | *came* in two groups | asserted | agent: Shiromani Akali Dal leaders
S for voting,” *said* Bibi | speaker: Paramjit Kaur Early
E Business | were *shut* till noon | asserted | patient: Markets at Hall Bazaar | time: till noon
E Culture | were *named* in the Ardas | asserted | patient: The 1984 anti-Sikh riots
L memberOf | subject: Paramjit Kaur Early | object: Shiromani Akali Dal
L within | subject: Golden Temple | object: AMRITSAR
L within | subject: Akal Takht | object: Golden Temple
L within | subject: Hall Bazaar | object: AMRITSAR

# Kargil War widow becomes a sarpanch
E Appointment | *becomes* a sarpanch | asserted | agent: Kargil War widow
E Business | *taking over* the ration | asserted | agent: Bimla Devi Rautela | patient: the ration shop | time: A year after
E Death | who *lost* her husband | asserted | agent: Bimla Devi Rautela | patient: her husband | time: in the Kargil War
E Election | has been *elected* head | asserted | patient: Bimla Devi Rautela | place: Dhaulchhina | again
R elected *head* of Dhaulchhina | person: Bimla Devi Rautela | place: Dhaulchhina
E Military | He had *served* with | asserted | agent: He | place: the Kumaon Regiment
E Death | and *fell* near | asserted | patient: He | place: near Tiger Hill | time: during Operation Vijay | again
E Other | *gave* me a sewing machine | reported | agent: The Army | patient: a sewing machine | beneficiary: me | source: she
S a road,” she *told* Amar | speaker: she
E Election | *declared* her winner | asserted | agent: The State Election Commission | patient: her
E Election | had *backed* her | denied | agent: the BJP | agent: the Congress | patient: her
E Culture | will be *kept* at the school | planned | patient: Kargil Vijay Diwas | place: the school

# Memoir puts Carandiru massacre back on stage
E Culture | Memoir *puts* Carandiru | asserted | agent: Memoir | patient: Carandiru massacre | place: stage
R said the *actor*, Jocenir | person: Jocenir Prado-Luz
E Legal | an *inmate* of Carandiru | asserted | patient: An actor | place: Carandiru
E Culture | *plays* a warder | asserted | agent: An actor | patient: a warder | again
E Culture | which *opened* at Sesc | asserted | patient: “Pavilion Nine” | place: Sesc Pompeia | time: on Thursday | again
E Death | *cost* 111 lives | asserted | agent: The Carandiru massacre | patient: 111 lives | time: of 1992
E Legal | State were *convicted*, then | asserted | patient: Seventy-four members of the Military Police of São Paulo State
E Legal | then *pardoned* | asserted | patient: Seventy-four members of the Military Police of São Paulo State
E Legal | then *convicted* once more | asserted | patient: Seventy-four members of the Military Police of São Paulo State
E Other | “I *learned* to read | reported | agent: I | source: Jocenir Prado-Luz
S album,” *said* the actor | speaker: Jocenir Prado-Luz
E Meeting | a *talk* in the foyer | asserted | agent: Human Rights Watch | place: the foyer
R *Critic* Beatriz | person: Beatriz Neve | organization: O Estado de S. Paulo
E Other | *cried* twice | asserted | agent: Beatriz Neve
E Crime | was *born* in a prison | asserted | patient: Primeiro Comando da Capital | place: a prison in Taubaté | time: soon after
L memberOf | subject: Beatriz Neve | object: O Estado de S. Paulo
L within | subject: Sesc Pompeia | object: SÃO PAULO

# Tea workers of Munnar mark Pettimudi landslide
E Culture | *mark* Pettimudi landslide | asserted | agent: Tea workers of Munnar | patient: Pettimudi landslide
E Culture | *laid* marigolds on Wednesday | asserted | agent: Workers of Kanan Devan Hills Plantations | patient: marigolds | time: on Wednesday | again
E Death | neighbours were *lost* in | asserted | patient: 70 neighbours | time: August 2020
S union, *says* that eight | speaker: Pombilai Orumai
R *Revenue Minister* K. | person: K. Rajanbabu
S Rajanbabu *blamed* a survey | speaker: K. Rajanbabu
E Disaster | The hill *came down* in | reported | patient: The hill | time: in a minute | source: Gomathi Augustine-Raj
S five years,” *said* Gomathi | speaker: Gomathi Augustine-Raj
S away, she *felt* | speaker: she
E Science | has *put* a rain gauge | asserted | agent: The Kerala State Disaster Management Authority | patient: a rain gauge | place: Rajamala
E Science | It is *read* by | asserted | agent: Early Murugan | patient: It | time: each day before school
E Culture | *sent* wreaths | asserted | agent: The CPI | agent: the CPI(M) | agent: the Indian Union Muslim League | patient: wreaths
L within | subject: Munnar | object: IDUKKI

# RAIL UNIONS CALL OFF STRIKE ON EVE OF CARNIVAL OF CULTURES
E Protest | UNIONS *CALL OFF* STRIKE | asserted | agent: RAIL UNIONS | patient: STRIKE | time: ON EVE OF CARNIVAL OF CULTURES
E Protest | CALL OFF *STRIKE* ON EVE | planned | agent: RAIL UNIONS
E Protest | *called off* a 50-hour | asserted | agent: The EVG | patient: a 50-hour strike | place: BERLIN | time: late on Saturday | again
E Protest | 50-hour *strike* late | planned | agent: The EVG | again
E Protest | trains were to *stop* | planned | patient: the first trains | time: four hours | again
E Legal | had *gone* to the Frankfurt | asserted | agent: Deutsche Bahn | destination: the Frankfurt Labour Court
E Agreement | “We have a *settlement* | reported | agent: We | source: Cosima Winter
S a friendship,” *said* negotiator | speaker: Cosima Winter
R *negotiator* Cosima | person: Cosima Winter
E Movement | were on their *way* to | asserted | agent: A million | destination: the Carnival of Cultures | destination: the German Protestant Church Assembly
E Business | had *hired* 200 buses | asserted | agent: The Berlin Police | patient: 200 buses
E Movement | They were *sent* to Potsdam | asserted | patient: They | destination: Potsdam
R *Transport minister* Volker | person: Volker Sommer | organization: FDP
E Other | had *slept* in | asserted | agent: Volker Sommer | place: his office
L leads | subject: Mario Frost | object: GDL
L memberOf | subject: Cosima Winter | object: EVG
L memberOf | subject: Volker Sommer | object: FDP
L within | subject: Kreuzberg | object: BERLIN

# Mountain guides reopen the Khumbu school lost in Thame flood
E Business | guides *reopen* the Khumbu | asserted | agent: Mountain guides | patient: the Khumbu school
E Disaster | school *lost* in Thame | asserted | patient: the Khumbu school | time: in Thame flood
E Other | *went* back to class | asserted | agent: Children of Thame | destination: class | time: on Sunday
E Movement | *carried* up in 1,400 | asserted | patient: a building
E Disaster | *took* the school, a clinic | asserted | agent: The Thame flood | patient: the school | patient: a clinic | patient: 14 houses | time: of August 2024 | again
E Business | *paid* for the new | asserted | agent: Himalayan Trust Nepal | agent: the Khumbu Pasang Lhamu Rural Municipality | patient: the new one
E Other | *picked* the site | asserted | agent: ICIMOD | patient: the site
S in autumn,” *said* Kami | speaker: Kami Rita Lama-Sherpa
E Culture | *threw* rice | asserted | agent: A rinpoche | patient: rice
R The *minister of education*, Bidya | person: Bidya Early
E Other | had been *fogged* in | asserted | patient: Bidya Early | place: Lukla
S She *spoke* by satellite | speaker: She
L memberOf | subject: Kami Rita Lama-Sherpa | object: Seven Summit Treks
L within | subject: Thame | object: Khumbu

# Hostage's guitar goes to museum of Lima hostage crisis
E Culture | guitar *goes* to museum | asserted | patient: Hostage's guitar | beneficiary: museum of Lima hostage crisis
E Culture | A guitar *played* during | asserted | patient: A guitar | time: the 126 days
E Culture | has been *given* to Lugar | asserted | patient: A guitar | beneficiary: Lugar de la Memoria, la Tolerancia y la Inclusión Social | again
E Meeting | at the *reception* in | asserted | agent: Óscar Frías-Cueto | place: San Isidro
E Attack | *broke* through the wall | asserted | agent: the Túpac Amaru Revolutionary Movement | patient: the wall
S only knew Bach,” he *said* | speaker: he
E Rescue | *freed* 71 people | asserted | agent: Operation Chavín de Huántar | patient: 71 people
E Legal | *ruled* on three deaths | asserted | agent: The Inter-American Court of Human Rights | patient: three deaths | time: in 2015
E Military | Soldiers who *dug* the | asserted | agent: Soldiers | patient: the tunnel
E Culture | will *tune* the guitar | planned | agent: The LUM | patient: the guitar
E Culture | RPP *played* a tape | asserted | agent: RPP | patient: a tape
L within | subject: San Isidro | object: LIMA

# Chornobyl disaster zone foxes on camera
E Other | the zone *closed* after | asserted | patient: the zone | time: after the Chornobyl disaster
E Science | have *seen* lynx | asserted | agent: Forty cameras | patient: lynx | patient: bison | patient: Przewalski's horses | patient: soldiers
R *Zoologist* Denys | person: Denys Vyshnevskyi-Lis | organization: Chornobyl Radiation and Ecological Biosphere Reserve
E Other | had to *blur* the last | asserted | agent: Denys Vyshnevskyi-Lis | patient: the last
E Business | *lent* a lorry | asserted | agent: The State Emergency Service | patient: a lorry
E Attack | A drone *struck* the arch | asserted | agent: A drone | patient: the arch | place: Reactor 4 | time: in February
E Business | that *mending* it will | planned | patient: it | time: four years | source: The European Bank for Reconstruction and Development
S (EBRD) *thinks* that | speaker: The European Bank for Reconstruction and Development
S do not read,” *said* Vyshnevskyi-Lis | speaker: Vyshnevskyi-Lis
E Publication | *ran* 12 of his pictures | asserted | agent: Ukrinform | patient: 12 of his pictures
L memberOf | subject: Denys Vyshnevskyi-Lis | object: Chornobyl Radiation and Ecological Biosphere Reserve
L within | subject: SLAVUTYCH | object: Ukraine

# Bhopal survivors count 40 winters since the gas disaster
E Disaster | the gas *disaster* | asserted | place: Bhopal
E Movement | *left* by night | asserted | patient: The last 337 tonnes of waste | origin: the Union Carbide plant | destination: Pithampur | time: by night
E Protest | *set* themselves alight | asserted | agent: Two men | patient: themselves | place: Mahatma Gandhi Road
E Legal | *gave* the Central | asserted | agent: The Madhya Pradesh High Court | beneficiary: the Central Pollution Control Board | patient: six weeks
S a date,” *said* Rashida | speaker: Rashida Bee Early
S Chemical *says* it | speaker: Dow Chemical
E Business | never *ran* the plant | denied | agent: it | patient: the plant | source: Dow Chemical
E Health | *see* 150 a day | asserted | agent: Doctors of the Sambhavna Trust Clinic | patient: 150 | place: Berasia Road
R The *minister for gas relief*, Vijay | person: Vijay Kumar Shah-Deo
L leads | subject: Rashida Bee Early | object: Bhopal Gas Peedit Mahila Stationery Karmchari Sangh
L locatedIn | subject: Sambhavna Trust Clinic | object: Berasia Road

# Deepwater Horizon oyster bar reopens
E Business | oyster bar *reopens* | asserted | patient: Deepwater Horizon oyster bar
E Business | *shut* since the Deepwater | asserted | patient: The last oyster bar | place: Plaquemines Parish | time: since the Deepwater Horizon oil spill
E Business | has *reopened* with oysters | asserted | patient: The last oyster bar | again
S ain't ready,” *said* Byron | speaker: Byron Early
E Business | *leased* by BP | asserted | agent: BP | patient: The rig Deepwater Horizon | origin: Transocean
E Accident | *sank* in 2010 | asserted | patient: The rig Deepwater Horizon | time: in 2010
E Disaster | had *taken* the first bar | asserted | agent: Hurricane Katrina | patient: the first bar
E Disaster | Ida *took* the porch | asserted | agent: Ida | patient: the porch
E Business | *gave* it up | asserted | agent: the state | patient: it | time: in July
R *Sen.* Beau | person: Beau Cassidy-Roux | place: La.
E Other | *ate* two dozen | asserted | agent: Beau Cassidy-Roux | patient: two dozen
E Other | and was *refused* | asserted | patient: The Times-Picayune
L within | subject: POINTE À LA HACHE | object: La.
L within | subject: POINTE À LA HACHE | object: Plaquemines Parish

# Wagalla file finally opened
E Investigation | file finally *opened* | asserted | patient: Wagalla file
S So, *said* the elders | speaker: the elders
E Culture | *read* aloud on the anniversary | asserted | patient: 482 of them | time: on the anniversary of the Wagalla massacre
R *Governor* Ahmed | person: Ahmed Abdullahi-Jiir
S Abdullahi-Jiir *asked* Parliament | speaker: Ahmed Abdullahi-Jiir
E Publication | the *report* of the Truth | asserted | agent: the Truth, Justice and Reconciliation Commission | time: since 2013
R *Attorney-General* Dorcas | person: Dorcas Odour-Price
S Odour-Price *said* a fund | speaker: Dorcas Odour-Price
S like rain,” *said* Bishar | speaker: Bishar Ismail-Early
E Culture | *laid* a wreath | asserted | agent: Kenya Defence Forces officers | patient: a wreath | time: for the first time
E Publication | The Shifta War is to *be* in school | planned | patient: The Shifta War | place: school books
R A *nurse* of Wajir | person: Annalena Costa | organization: Wajir County Referral Hospital
S Costa, *spoke* of | speaker: Annalena Costa
E Death | who had *buried* the dead | reported | agent: an Italian | patient: the dead | source: Annalena Costa
L memberOf | subject: Bishar Ismail-Early | object: Wagalla Foundation
L memberOf | subject: Annalena Costa | object: Wajir County Referral Hospital

# Fans of Copa América blamed for empty blood bank
E Health | nobody *gives* blood | asserted | agent: nobody | patient: blood | time: During the Copa América
E Sport | did not even *reach* | denied | agent: Paraguay | patient: the quarter-finals
S a match,” *said* Dr. | speaker: Lorena Ocampos-Grey
E Other | has *turned* to the army | asserted | agent: The Ministry of Public Health and Social Welfare | patient: the army
E Health | *gave* 300 bags | asserted | agent: Cadets of the Francisco López Military Academy | patient: 300 bags
S Fútbol *promised* shirts | speaker: The Asociación Paraguaya de Fútbol
E Other | shirts *signed* by | asserted | agent: Junior Alcaraz | patient: shirts
R a *winger* with Olimpia | person: Junior Alcaraz | organization: Olimpia
E Health | had *emptied* the fridge | reported | agent: Dengue | patient: the fridge | source: ABC Color
S ABC Color *wrote* | speaker: ABC Color
E Health | *answered* with 412 donors | asserted | agent: Cerro Porteño supporters | place: the General Pablo Rojas Stadium | time: in a day
L memberOf | subject: Lorena Ocampos-Grey | object: Centro Nacional de Servicios de Sangre
L memberOf | subject: Junior Alcaraz | object: Olimpia

# Wacken Open Air mud pays for an organ
E Business | mud *pays* for | asserted | agent: Wacken Open Air mud | patient: an organ
E Business | have *paid* for the repair | asserted | agent: Jars of mud | patient: the repair of a church organ | again
E Other | the *repair* of a church organ | asserted | patient: a church organ | place: Schleswig-Holstein
R *Pastor* Rike | person: Rike Sommer-Petersen
E Business | *filled* 4,000 at | asserted | agent: Rike Sommer-Petersen | patient: 4,000
S in this,” *says* the label | speaker: the label
E Other | was not *asked* | denied | patient: The Evangelical Lutheran Church in Northern Germany
R *drummer* of the band | person: Jan Regen | organization: Torfrock Ruin
E Culture | will *play* at the first | planned | agent: Jan Regen | time: at the first service
E Culture | the first *service* with | planned
E Culture | will *carry* it on radio | planned | agent: Norddeutscher Rundfunk | patient: it | again
E Movement | were *turned away* in 2023 | asserted | patient: Half of the metal fans | time: in 2023
E Movement | *came back* the year | asserted | agent: Half of the metal fans | destination: Wacken | destination: the church | time: the year after
E Other | they *left* ear plugs | asserted | agent: they | patient: ear plugs | place: the church
L memberOf | subject: Jan Regen | object: Torfrock Ruin
L within | subject: ITZEHOE | object: Germany
L within | subject: ITZEHOE | object: Schleswig-Holstein

# ASEAN ministers dance around Scarborough Shoal
E Meeting | *dance* around Scarborough | asserted | agent: ASEAN ministers | patient: Scarborough Shoal
E Meeting | had *sat* until three | asserted | agent: Foreign ministers of the Association of Southeast Asian Nations | time: until three
E Meeting | which was to *join* for | planned | agent: China | patient: the East Asia Summit
E Publication | *sent* an early draft | asserted | agent: China | patient: an early draft
E Agreement | “We *found* a comma | reported | agent: We | patient: a comma | source: Bounmy Sayavong
S live with,” *said* Lao | speaker: Bounmy Sayavong
R Lao *deputy minister* Bounmy | person: Bounmy Sayavong
E Attack | *hosed* a supply boat | asserted | agent: The China Coast Guard | patient: a supply boat | time: the same night
S Foreign Affairs *protested* | speaker: Department of Foreign Affairs
E Publication | *gave* the text a D | asserted | agent: The ISEAS-Yusof Ishak Institute | patient: a D | beneficiary: the text
E Military | Cobra Gold *starts* in | planned | patient: Cobra Gold | place: Rayong | time: in February
L headquarteredIn | subject: ISEAS-Yusof Ishak Institute | object: Singapore

# Six die as roof of night market falls in Hualien earthquake swarm
E Death | Six *die* as | asserted | patient: Six
E Disaster | night market *falls* in | asserted | patient: roof of night market
E Disaster | *Aftershocks* of the 2024 | asserted | time: on Sunday
E Disaster | *brought down* the roof | asserted | agent: Aftershocks | patient: the roof of a closed market hall | time: on Sunday | again
E Death | *killing* six people | asserted | agent: Aftershocks | patient: six people | again
E Movement | who had *crept* in | asserted | agent: six people
E Rescue | *dug* for nine hours | asserted | agent: The Hualien County Fire Department | time: for nine hours
R *Magistrate* Hsu | person: Hsu Chen-wen | organization: KMT
S (KMT) *said* that red | speaker: Hsu Chen-wen
S a lock,” *replied* legislator | speaker: Chang Mei-hui
R *legislator* Chang | person: Chang Mei-hui | organization: Democratic Progressive Party
S *put* the jolt at 5.7 | speaker: The Central Weather Administration
E Disaster | the *jolt* at 5.7 | reported | source: The Central Weather Administration
E Health | *took* the hurt | asserted | agent: Tzu Chi Hospital | patient: the hurt
E Other | is still *shut*. In | asserted | patient: Taroko Gorge
E Death | more than 2,400 *died* | asserted | patient: more than 2,400 | time: of 1999
E Legislation | was *redrawn* | asserted | patient: the building law
E Other | *resumed* by noon | asserted | agent: Taiwan Railway | time: by noon
L memberOf | subject: Hsu Chen-wen | object: KMT
L memberOf | subject: Chang Mei-hui | object: Democratic Progressive Party

# Hurling final ends level, twice
E Sport | final *ends* level | asserted | patient: Hurling final
E Sport | They *went* at it | asserted | agent: They | time: for 97 minutes
E Sport | nobody *won* | denied | agent: nobody
E Sport | thanks to a *free* from | asserted | agent: Cathal Rivers
S an official *said* | speaker: an official
E Sport | A *replay* is on Saturday | planned | time: on Saturday
E Movement | “We'll *walk*,” | planned | agent: We | source: Bríd Considine
S walk,” *said* Bríd | speaker: Bríd Considine
R RTÉ *pundit* Dónal | person: Dónal Frost | organization: RTÉ
E Other | *lost* his voice and | asserted | agent: Dónal Frost | patient: his voice | patient: his pen
E Sport | had *gone down* by | asserted | agent: Clare | time: In the Munster final
L memberOf | subject: Cathal Rivers | object: Ballyea
L memberOf | subject: Dónal Frost | object: RTÉ
L within | subject: Croke Park | object: DUBLIN

# THE EASTER BOMBINGS: BISHOP ASKS FOR NAMES
S BISHOP *ASKS* FOR NAMES | speaker: BISHOP
R The *Bishop* of Negombo | person: Jude Nishantha Fonseka-Perera | place: Negombo
E Culture | *read out* questions | asserted | agent: The Bishop of Negombo | patient: questions | place: St Sebastian's Church | time: on the anniversary of the Easter Sunday bombings
E Other | *got* a letter | reported | agent: The State Intelligence Service | patient: a letter | origin: India | time: 17 days before the attack | source: the Presidential Commission of Inquiry
E Attack | before the *attack*, the | asserted
S Inquiry *wrote*. Members | speaker: the Presidential Commission of Inquiry
E Attack | *carried* it out | asserted | agent: Members of National Thowheeth Jama'ath | patient: it | again
S a name,” he *said* | speaker: he
R *President* Saman | person: Saman Kulatunga
E Investigation | has *handed* the file | asserted | agent: Saman Kulatunga | patient: the file | beneficiary: the Criminal Investigation Department
E Legal | *fined* a former president | asserted | agent: The Supreme Court | patient: a former president | time: in 2023
E Culture | *stood* by the gate | asserted | agent: Muslims of the All Ceylon Jamiyyathul Ulama | place: the gate
E Culture | for the *procession*. Daily | asserted
L within | subject: St Sebastian's Church | object: Katuwapitiya

# Timbuktu manuscripts fly home
E Movement | manuscripts *fly* home | asserted | patient: Timbuktu manuscripts | destination: home
E Movement | they *left* in rice sacks | asserted | patient: they | time: Twelve years after
E Movement | manuscripts *flew* back | asserted | patient: 27,000 manuscripts | destination: Timbuktu | time: on Monday | again
E Other | They had been *hidden* from | asserted | patient: They | agent: librarians | time: during the Northern Mali conflict
E Movement | donkey *carried* Avicenna | reported | agent: My uncle's donkey | patient: Avicenna | source: Haïdara Maïga-Touré
S Avicenna,” *said* Haïdara | speaker: Haïdara Maïga-Touré
E Meeting | who *met* the aircraft | asserted | agent: Haïdara Maïga-Touré | patient: the aircraft
R Malian *higher education minister* Bouréma | person: Bouréma Kansaye-Ly
S Kansaye-Ly *called* it | speaker: Bouréma Kansaye-Ly
S Unesco *called* it early | speaker: Unesco
E Military | lives under a *blockade* by | asserted | agent: Katiba Macina | patient: The town
E Military | *lifted* for trucks | asserted | patient: a blockade | beneficiary: trucks of sugar
E Culture | has *filmed* each page | asserted | agent: Hill Museum & Manuscript Library | patient: each page
E Culture | last *held* in 2012 | asserted | patient: The Festival au Désert | time: in 2012
S the mayor *dreamed* aloud | speaker: the mayor
L headquarteredIn | subject: Hill Museum & Manuscript Library | object: Minnesota

# Supreme Court of India asks who owns a festival
S India *asks* who | speaker: Supreme Court of India
S *put* that to counsel | speaker: A bench of the Supreme Court of India
E Legal | an *order* on distances | asserted
E Legal | *backs* it under | asserted | agent: The Ministry of Environment, Forest and Climate Change | patient: it
R *senior advocate* M. R. | person: M. R. Abhilash-Varma
S Abhilash-Varma *submitted* | speaker: M. R. Abhilash-Varma
R *Justice* B. V. | person: B. V. Nagaraj-Rao
E Other | Nagaraj-Rao *smiled* | asserted | agent: B. V. Nagaraj-Rao
E Legal | had *issued* it after | asserted | agent: The Kerala High Court | patient: it | again
E Investigation | fireworks were *stopped* by | asserted | agent: police | patient: the 2024 Pooram fireworks
E Legal | The matter is *listed* after | planned | patient: The matter | time: after the Kumbh Mela
L memberOf | subject: B. V. Nagaraj-Rao | object: Supreme Court of India

# After Hurricane Beryl, a school under a breadfruit tree
E Other | have *learned* to read | asserted | agent: Five-year-olds on Union Island | place: under a breadfruit tree
E Disaster | could not *knock down* | denied | agent: Hurricane Beryl | patient: a breadfruit tree
E Disaster | Beryl *destroyed* nine | asserted | agent: Beryl | patient: nine of ten roofs
R *Education Minister* Curtis | person: Curtis Bramble
S Bramble *told* the House | speaker: Curtis Bramble
E Business | schools would be *ready* for | planned | patient: two schools | time: for the Michaelmas term | source: Curtis Bramble
S the term,” *said* head | speaker: Annis Stewart-Wilson
R *head teacher* Annis | person: Annis Stewart-Wilson
E Business | *lent* EC$50m | asserted | agent: The Caribbean Development Bank | patient: EC$50m
E Other | *gave* desks | asserted | agent: Sandals | patient: desks
E Movement | *carried* them free | asserted | agent: LIAT | patient: them
R A *cricketer* from Bequia | person: Kesrick Winter
E Other | *taught* fractions with | asserted | agent: Kesrick Winter | patient: fractions
L headquarteredIn | subject: Caribbean Development Bank | object: Bridgetown
L within | subject: CLIFTON | object: Union Island

# Turkish steel, Japanese bolts: bridge opens at Çanakkale
E Business | bridge *opens* at | asserted | patient: bridge | place: Çanakkale
E Other | *named* after the year | asserted | patient: The 1915 Çanakkale Bridge
E Movement | has *carried* its ten-millionth | asserted | agent: The 1915 Çanakkale Bridge | patient: its ten-millionth car
R *Driver* Sefa | person: Sefa Yağmur
E Other | *got* a carpet | asserted | agent: Sefa Yağmur | patient: a carpet
E Agreement | is *guaranteed* 45,000 | reported | patient: 45,000 vehicles a day | beneficiary: The builder | source: the Chamber of Civil Engineers
S Chamber of Civil Engineers *said* | speaker: the Chamber of Civil Engineers
R *Transport Minister* Abdulkadir | person: Abdulkadir Kurum-Oğlu
S Kurum-Oğlu *called* that | speaker: Abdulkadir Kurum-Oğlu
E Movement | Ferries to Eceabat still *run* | asserted | patient: Ferries | destination: Eceabat
E Culture | Australians *sleep* on | asserted | agent: Australians | place: Anzac Cove | time: On Anzac Day
E Movement | had *walked* over | asserted | agent: Price Hadley | origin: Lapseki
L within | subject: 1915 Çanakkale Bridge | object: ÇANAKKALE

# Ceasefire line moves a school bus stop in Nagorno-Karabakh exiles' village
E Other | line *moves* a school | asserted | agent: Ceasefire line | patient: a school bus stop | place: Nagorno-Karabakh exiles' village
E Movement | who *fled* in the 2023 | asserted | agent: Families | time: in the 2023 Nagorno-Karabakh offensive
E Other | have *named* the bus stop | asserted | agent: Families | patient: the bus stop
E Business | *pays* their rent | asserted | agent: The Ministry of Labor and Social Affairs | patient: their rent | time: until spring
E Movement | they had *gone* back | asserted | agent: they | time: After the 44-day war of 2020
E Movement | September 2023 nobody *did* | denied | agent: nobody | time: after September 2023
E Other | “I *locked* my door | reported | agent: I | patient: my door | source: Siranush Arzumanyan
S is funny,” *said* Siranush | speaker: Siranush Arzumanyan
E Movement | *drives* by on Thursdays | asserted | agent: The European Union Mission in Armenia | time: on Thursdays
S of Justice *told* Azerbaijan | speaker: The International Court of Justice
E Legal | Justice told Azerbaijan to *let* people | planned | agent: Azerbaijan | patient: people
S Baku *says* they | speaker: Baku
E Other | *painted* the bench | asserted | agent: The Armenian Revolutionary Federation | patient: the bench
E Other | *painted* it again | asserted | agent: Civil Contract | patient: it
S Armenpress *counted* three | speaker: Armenpress
L within | subject: MASIS | object: Armenia

# Fake nurse treated runners at Boston Marathon
E Health | nurse *treated* runners | asserted | agent: Fake nurse | patient: runners | place: Boston Marathon
E Health | *bandaged* 31 runners | reported | agent: A man | patient: 31 runners | place: the Boston Marathon | source: the Suffolk County District Attorney's Office | again
S Attorney's Office *said* | speaker: the Suffolk County District Attorney's Office
E Crime | that he had *made* at | asserted | agent: he | patient: a badge | place: Staples
E Health | He *worked* at mile | asserted | agent: He | place: mile 20 | place: Heartbreak Hill | again
S a walrus,” *said* runner | speaker: Kofi Lake
R *runner* Kofi | person: Kofi Lake | place: Lowell
E Investigation | has *checked* badges | asserted | agent: The Boston Athletic Association | patient: badges | time: since the Boston Marathon bombing
E Investigation | *found* no harm | asserted | agent: Massachusetts General Hospital | patient: no harm
E Legal | *let* him go on bail | asserted | agent: A judge of Brighton District Court | patient: him
E Legal | go on *bail*; he | asserted | patient: him
S “He *told* me to breathe | speaker: He
L within | subject: Heartbreak Hill | object: BOSTON

# Biafran War relief flights recalled on São Tomé
E Movement | relief *flights* recalled | asserted | place: São Tomé
E Culture | are to *become* a museum | planned | patient: Two rusting Super Constellations | place: the airport of São Tomé
E Movement | the night *flights* into Uli | asserted | destination: Uli | time: during the Nigerian Civil War | again
E Movement | all kinds *flew* together | asserted | agent: Churches of all kinds | again
S crews *called* it Jesus | speaker: crews
E Other | *sent* stockfish | asserted | agent: Caritas | agent: Nordchurchaid | agent: Africa Concern | patient: stockfish
S thirty seconds,” *said* Father | speaker: Father Dermot Doran-Walsh's nephew
R *Father* Dermot | person: Dermot Doran-Walsh
E Other | who *brought* a logbook | asserted | agent: nephew | patient: a logbook
R Former *nurse* Obiageli | person: Obiageli Snow
E Movement | will *move* the wrecks | planned | agent: The Portuguese Air Force | patient: the wrecks
S has *promised* photographs | speaker: the National War Museum
E Business | must *close* | planned | patient: the bar in one fuselage
E Culture | flights *recalled* on | asserted | patient: Biafran War relief flights | place: São Tomé
L within | subject: National War Museum | object: Umuahia

# Trial of Brazzaville printers ends with laughter
E Legal | *Trial* of Brazzaville | asserted | patient: Brazzaville printers
E Legal | printers *ends* with | asserted | patient: Trial of Brazzaville printers
E Other | with *laughter* | asserted
E Crime | *making* ballot papers | alleged | agent: Five printers | patient: ballot papers | place: Congo
E Legal | *walked* free on Tuesday | asserted | agent: Five printers | time: on Tuesday
E Business | they had *printed* menus | asserted | agent: they | patient: menus
E Legal | *read* one aloud | asserted | agent: The Tribunal de grande instance de Brazzaville | patient: one
E Legal | *asked* for damages | asserted | agent: Hermine Bongolo-Nuit | patient: damages
E Arrest | which had *held* them | asserted | agent: The Direction générale de la surveillance du territoire | patient: them | time: for two months
E Other | *kept* the press | asserted | agent: The Direction générale de la surveillance du territoire | patient: the press
S de l'homme *said* it | speaker: The Rencontre pour la paix et les droits de l'homme
E Publication | *printed* the menu | asserted | agent: Vox Congo | patient: the menu
E Legal | printers *accused* of making | asserted | patient: Five printers
L within | subject: Brazzaville | object: Congo
L within | subject: Poto-Poto | object: Brazzaville

# Mother of Paris wants the truth, and the phone
E Other | last *seen* on Uganda | asserted | patient: Paris Cheruiyot | place: Uganda Road | time: during the Gen Z protests
E Meeting | has *been* to nine police | asserted | agent: Salome Cheruiyot | patient: nine police stations
S where he is,” she *told* | speaker: she
E Investigation | which *puts* the phone | asserted | agent: a recording | patient: the phone | place: Kapsabet
S coalition, *counts* 82 | speaker: Missing Voices
S Service *says* it | speaker: The National Police Service
E Arrest | it *holds* nobody | denied | agent: it | patient: nobody | source: The National Police Service
R *MP* Oscar | person: Oscar Sudi-Kirwa | organization: UDA
S (UDA) *promised* to | speaker: Oscar Sudi-Kirwa
E Meeting | to *speak* to the Inspector-General | planned | agent: Oscar Sudi-Kirwa | patient: the Inspector-General
E Legal | *went* to the High Court | asserted | agent: The Law Society of Kenya | destination: the High Court | place: Eldoret
E Protest | which *began* it | asserted | agent: The Finance Bill | patient: it
E Legislation | was *withdrawn* | asserted | patient: The Finance Bill
L childOf | subject: Paris Cheruiyot | object: Salome Cheruiyot
L memberOf | subject: Oscar Sudi-Kirwa | object: UDA
L within | subject: Uganda Road | object: ELDORET

# Winter comes to Sunderland
E Sport | Winter *comes* to | asserted | agent: Winter | destination: Sunderland
E Sport | have *signed* Lucas | asserted | agent: Sunderland | patient: Lucas Winter | origin: Brøndby | again
R a Danish *centre-back*, from | person: Lucas Winter | organization: Brøndby
S coming,” *said* the club's | speaker: the club's website
E Sport | *played* twice in | asserted | agent: Winter | time: in Euro 2024
E Sport | *approve* papers on | asserted | agent: FIFA | patient: papers | time: on a Sunday
E Meeting | he *met* team-mate | asserted | agent: he | patient: Jack Snow | place: the Academy of Light
E Publication | *gave* up puns | asserted | agent: The Sunderland Echo | patient: puns | time: by page five
L memberOf | subject: Lucas Winter | object: Sunderland
L memberOf | subject: Jack Snow | object: Sunderland

# Rohtak wrestlers win bronze and a buffalo
E Sport | wrestlers *win* bronze | asserted | agent: Rohtak wrestlers | patient: bronze | patient: a buffalo
E Appointment | has *brought* Antim | asserted | patient: a job | patient: ₹75 lakh | patient: a Murrah buffalo | beneficiary: Antim Kundu-Malik
R a job as a *deputy superintendent* with | person: Antim Kundu-Malik | organization: Haryana Police
E Sport | She *trains* at | asserted | agent: She | place: Sir Chhotu Ram Stadium Academy
E Sport | she *fell* behind | asserted | agent: she | place: Hangzhou
E Sport | *locked* an ankle | asserted | agent: she | patient: an ankle
E Sport | an ankle and *won* | asserted | agent: she
S cheque,” *said* coach | speaker: Mandeep Saini
R *coach* Mandeep | person: Mandeep Saini
S has *threatened* to ban | speaker: United World Wrestling
E Sport | threatened to *ban* it | planned | agent: United World Wrestling | patient: it
R *Sports minister* Gaurav | person: Gaurav Gautam-Deswal
E Other | *forgot* her name | asserted | agent: Gaurav Gautam-Deswal | patient: her name | place: stage
E Movement | will *send* her to Bulgaria | planned | agent: The Sports Authority of India | patient: her | destination: Bulgaria | time: before the 2028 Los Angeles Olympics
E Publication | *comes out* on Monday | planned | patient: The Arjuna Award list | time: on Monday
L memberOf | subject: Antim Kundu-Malik | object: Haryana Police
L within | subject: Sir Chhotu Ram Stadium Academy | object: ROHTAK

# Change quits coalition in Erbil
E Appointment | Change *quits* coalition | asserted | agent: Change | patient: coalition | place: Erbil
E Election | which *won* 25 seats | asserted | agent: The Kurdish movement Change | patient: 25 seats | time: in the 2009 Kurdistan election
E Appointment | has *left* the government | asserted | agent: The Kurdish movement Change | patient: the government of the Kurdistan Region | again
S “Change changed,” *wrote* Rudaw | speaker: Rudaw
E Other | “Change *changed* | reported | agent: Change | source: Rudaw
R Its *leader*, Dana | person: Dana Saeed-Sofi | organization: Change
S Saeed-Sofi, *said* ministers | speaker: Dana Saeed-Sofi
E Other | never *answered* his letters | denied | agent: ministers | patient: his letters | source: Dana Saeed-Sofi
E Election | Its voters have *gone* to | asserted | agent: Its voters | destination: New Generation | destination: Halwest
R *Prime Minister* Masoud | person: Masoud Barzinji
S Barzinji *thanked* Change | speaker: Masoud Barzinji
E Business | *went* without pay | asserted | agent: Teachers of Halabja | time: for five months
S has *told* Erbil | speaker: The Federal Supreme Court
E Legal | to *use* the Tawtin banks | planned | agent: Erbil | patient: the Tawtin banks
E Culture | The *anniversary* of the Anfal | planned | time: on Monday
L leads | subject: Dana Saeed-Sofi | object: Change
L headquarteredIn | subject: Federal Supreme Court | object: Baghdad

# Seven taken ill at Oktoberfest, mushrooms blamed
E Health | taken *ill* at Oktoberfest | asserted | patient: Seven | place: Oktoberfest
E Movement | were *taken* to Klinikum | asserted | patient: Seven guests of the Oktoberfest | destination: Klinikum Schwabing | time: on Friday
E Other | after *eating* a mushroom | asserted | agent: Seven guests of the Oktoberfest | patient: a mushroom goulash
R *Spokesman* Anton | person: Anton Herbst | organization: Munich Police
S Police *said* that a man | speaker: Anton Herbst
E Business | had *sold* it from | reported | agent: a man in lederhosen | patient: it | place: the Theresienwiese | source: Anton Herbst
E Investigation | *found* the pram | asserted | agent: The Kreisverwaltungsreferat | patient: the pram
S “Not ours,” *said* Paulaner | speaker: Paulaner
E Health | has *seen* 5,000 people | asserted | agent: Aicher Ambulanz | patient: 5,000 people | time: this year
E Attack | The *bombing* of 1980 | asserted | time: of 1980
E Culture | is *remembered* at | asserted | patient: The bombing | place: a steel wall
E Other | had *parked* the pram | asserted | agent: someone | patient: the pram | place: there
S Zeitung *called* the goulash | speaker: Süddeutsche Zeitung
L memberOf | subject: Anton Herbst | object: Munich Police
L within | subject: Theresienwiese | object: MUNICH

# Tet Offensive map sold to a noodle chain
E Business | map *sold* to a noodle | asserted | patient: Tet Offensive map | beneficiary: a noodle chain
E Business | was *bought* at auction | asserted | agent: Pho 24 | patient: A hand-drawn map from the Tet Offensive | place: New York | again
E Business | at *auction* in New York | asserted | place: New York | again
R A *private* of the U.S. | person: Duane Waters | organization: U.S. Marine Corps
E Culture | *drew* it during | asserted | agent: Duane Waters | patient: it | time: during the Battle of Huế
E Death | He *died* in Tulsa | asserted | patient: He | place: Tulsa | time: last May
S is ours,” *said* the chain's | speaker: Ly Qui Mai
R the chain's *owner*, Ly | person: Ly Qui Mai
S Tuoi Tre *asked* old | speaker: Tuoi Tre
E Business | still *sells* | asserted | agent: Xuan
L ownerOf | subject: Ly Qui Mai | object: Pho 24
L memberOf | subject: Duane Waters | object: U.S. Marine Corps
L within | subject: Chi Lang Street | object: HUE

# Fishermen of Gwadar end sit-in before Belt and Road Forum
E Protest | Gwadar *end* sit-in | asserted | agent: Fishermen of Gwadar | patient: sit-in | time: before Belt and Road Forum
E Protest | end *sit-in* before | asserted | agent: Fishermen of Gwadar
E Protest | The *sit-in* that | asserted | again
E Protest | that *shut* the Eastbay | asserted | agent: The sit-in | patient: the Eastbay Expressway | time: for 57 days | again
E Protest | *ended* on Tuesday night | asserted | patient: The sit-in | time: on Tuesday night | again
E Agreement | with a *handshake* and | asserted
R Haq Do Tehreek *chief* Maulana | person: Hidayat Baloch-Zehri | organization: Haq Do Tehreek
S Baloch-Zehri *said* trawlers | speaker: Hidayat Baloch-Zehri
E Agreement | would be *kept* 12 | planned | patient: trawlers from Sindh | source: Hidayat Baloch-Zehri
R Balochistan *Chief Secretary* Aziz | person: Aziz Uqaili-Khan | place: Balochistan
E Agreement | *signed*. The Maritime | asserted | agent: Aziz Uqaili-Khan
R *Prime Minister* Asad | person: Asad Jatoi
E Movement | *flies* to Beijing | planned | agent: Asad Jatoi | destination: Beijing | time: on Saturday
E Movement | have *moved* no ship | denied | agent: The Gwadar Port Authority | agent: China Overseas Ports Holding Company | patient: ship | time: since August
S others drink,” *said* boatman | speaker: Nakhuda Dad Karim
R *boatman* Nakhuda | person: Nakhuda Dad Karim
E Publication | *ran* his portrait | asserted | agent: Dawn | patient: his portrait
L leads | subject: Hidayat Baloch-Zehri | object: Haq Do Tehreek
L within | subject: Gwadar | object: Balochistan

# Court in The Hague hears last words in MH17 trial appeal
E Legal | *hears* last words | asserted | agent: Court in The Hague | patient: last words
E Legal | trial *appeal* | asserted
E Legal | Nobody has *appealed* in | denied | agent: Nobody | place: the MH17 trial
E Legal | *read* their statements | asserted | agent: relatives | patient: their statements | beneficiary: judges of another court | again
S Rights *ruled* that Russia | speaker: The European Court of Human Rights
E Attack | the *shooting* down of | reported | agent: Russia | patient: Malaysia Airlines Flight 17 | source: The European Court of Human Rights
E Agreement | *agreed* in May | asserted | agent: The council of the International Civil Aviation Organization | time: in May
S a window seat,” *said* Silene | speaker: Silene Winter-de Boer
E Attack | missile *came* from | reported | patient: The Buk missile | origin: a field | place: near Pervomaiskyi | source: the Joint Investigation Team
S Team *found*. The Dutch | speaker: the Joint Investigation Team
E Disaster | An oak *fell* in | asserted | patient: An oak | time: in Storm Poly
E Legal | words in MH17 *trial* appeal | asserted

# Drought of names: Storm Éowyn was the fifth
E Business | has *hung* its last | asserted | agent: The ESB | patient: its last wire | time: since Storm Éowyn
E Disaster | homes were *dark* | asserted | patient: 768,000 homes | time: At the height of Éowyn
E Disaster | *lost* 24,000 hectares | asserted | agent: Coillte | patient: 24,000 hectares of spruce
S beside one,” *said* ESB | speaker: Nick Tarrant-Sommer
R *manager* Nick | person: Nick Tarrant-Sommer | organization: ESB Networks
E Science | *measured* 184 km/h | asserted | agent: Met Éireann | patient: 184 km/h | place: Mace Head
E Science | *breaking* the record | asserted | patient: the record of 1945
E Disaster | Storm Amy *came* later | asserted | agent: Storm Floris | agent: Storm Amy | time: later
R *Minister of State* Michael | person: Michael Gale-Healy
E Other | name got a *laugh* in | asserted | place: the Dáil
S Dáil, *promised* generators | speaker: Michael Gale-Healy
E Other | *got* two | asserted | agent: The Irish Farmers' Association | patient: two
E Other | was *planted* beside one | reported | patient: A tree | source: Nick Tarrant-Sommer
L memberOf | subject: Nick Tarrant-Sommer | object: ESB Networks

# Beekeepers block Brussels ahead of EU-Mercosur summit
E Protest | Beekeepers *block* Brussels | asserted | agent: Beekeepers | patient: Brussels | time: ahead of EU-Mercosur summit
E Protest | were *set* down in | asserted | agent: beekeepers | patient: Forty hives | place: Place du Luxembourg | time: on Wednesday | again
E Other | *closed* its windows | asserted | agent: The European Parliament | patient: its windows
E Other | who *sweats*,” | reported | agent: Maroš Letko | source: Jean-Yves Printemps
R *Commissioner* Maroš | person: Maroš Letko
S sweats,” *said* Jean-Yves | speaker: Jean-Yves Printemps
E Protest | *brought* tractors | asserted | agent: Copa-Cogeca | patient: tractors
E Legislation | *votes* next week | planned | agent: The European Council | time: next week
E Movement | leaders *fly* to Foz | planned | agent: leaders | destination: Foz do Iguaçu
E Injury | *stung*, on the ear | asserted | patient: one man | place: near the Berlaymont
S Belga *put* the crowd | speaker: Belga
L memberOf | subject: Jean-Yves Printemps | object: Union Nationale de l'Apiculture Française
L within | subject: Place du Luxembourg | object: BRUSSELS

# Twelve years on, the girls of Chibok kidnapping are still counted
S Ishaya *says* the number | speaker: Hauwa Ishaya
E Abuse | *took* 276 pupils | asserted | agent: Members of Boko Haram | patient: 276 pupils | origin: Government Girls Secondary School, Chibok | time: Twelve years on
E Protest | *brought* forth the Bring | asserted | agent: The Chibok schoolgirls kidnapping | patient: the Bring Back Our Girls movement
E Abuse | later *came* the Dapchi | asserted | patient: the Dapchi schoolgirls kidnapping | patient: the Kuriga kidnapping | time: later
E Abuse | “Others have *happened* | reported | patient: Others | source: Ishaya | again
S is history,” *said* Ishaya | speaker: Ishaya
R *Commissioner for Women Affairs* Zuwaira | person: Zuwaira Gambo-Dauda | place: Borno State
S Gambo-Dauda *said* nine | speaker: Zuwaira Gambo-Dauda
E Rescue | nine *came* out of | reported | agent: nine | origin: Sambisa Forest | time: last year | source: Zuwaira Gambo-Dauda
E Business | *pays* fees at | asserted | agent: The Murtala Muhammed Foundation | patient: fees | place: the American University of Nigeria
R *Pastor* Enoch | person: Enoch Bright
E Culture | *rang* the bell | asserted | agent: Enoch Bright | patient: the bell
S *reports* more | speaker: The Nigerian Army
E Other | are still *counted* | asserted | patient: the girls of Chibok kidnapping
L within | subject: American University of Nigeria | object: Yola

# Cheese wheel breaks ribs at Cooper's Hill Cheese-Rolling
E Injury | wheel *breaks* ribs | asserted | agent: Cheese wheel | patient: ribs | place: Cooper's Hill Cheese-Rolling
E Sport | A Canadian carpenter *won* | asserted | agent: A Canadian carpenter | patient: the men's race | place: the Cooper's Hill Cheese-Rolling | time: on Monday
E Sport | men's *race* at | asserted | place: the Cooper's Hill Cheese-Rolling | time: on Monday
E Injury | *broke* two ribs | asserted | agent: Rocky Field | patient: two ribs | again
E Sport | *kept* the eight-pound | asserted | agent: Rocky Field | patient: the eight-pound Double Gloucester
S I've had,” he *said* from | speaker: he
E Health | *treated* 14. Tewkesbury | asserted | agent: The South Western Ambulance Service | patient: 14
S group had *called* the hill | speaker: Tewkesbury Borough Council's safety group
E Sport | The women's race *went* to | asserted | patient: The women's race | beneficiary: Ava Sender-Hill
R a *student* of the University | person: Ava Sender-Hill | organization: University of Exeter
E Culture | *filmed* it all | asserted | agent: GloucestershireLive | patient: it
E Sport | *went* ahead without | asserted | patient: The Tetbury Woolsack Races | time: the same day
E Other | and *learned* of it | asserted | agent: A Canadian carpenter | place: an ambulance
L memberOf | subject: Ava Sender-Hill | object: University of Exeter
L within | subject: Gloucestershire Royal Hospital | object: GLOUCESTER

# Fever no, Ebola yes: a village fears words
S people *say* “the fever” | speaker: people
E Science | has *found* 11 cases | asserted | agent: The Institut National de Recherche Biomédicale | patient: 11 cases | place: Équateur
E Health | 11 *cases* in Équateur | asserted | place: Équateur
R *Professor* Jean-Jacques | person: Jean-Jacques Mbala-Pluie
E Movement | *flew* in with vaccine | asserted | agent: Jean-Jacques Mbala-Pluie | patient: vaccine
E Other | “We *learned* from | reported | agent: We | source: he
S a virus,” he *said* | speaker: he
E Business | *released* $2m | asserted | agent: The World Health Organization | patient: $2m
R *Minister of Health* Roger | person: Roger Kamba-Lelo
E Appointment | *named* a coordinator | asserted | agent: Roger Kamba-Lelo | patient: a coordinator | place: Bikoro
E Business | *built* rooms with | asserted | agent: ALIMA | patient: rooms
E Culture | *preach* with soap | asserted | agent: Pastors of the Communauté des Disciples du Christ au Congo
E Health | *lasted* two years | asserted | patient: The Kivu Ebola epidemic | time: two years
E Health | measles *go on* | asserted | patient: mpox | patient: measles
L within | subject: Bikoro | object: Équateur

# Last whistle for Raymond Zondo commission witness
E Death | has *died* in a cottage | reported | patient: A bookkeeper | place: a cottage in Hermanus | source: her family
S her family *said* | speaker: her family
E Other | She had *worked* at Bosasa | asserted | agent: She | place: Bosasa
S and later *told* the Zondo | speaker: She
E Crime | cash was *packed* “like | reported | patient: cash | source: She
S still *calls* it Exhibit | speaker: The Investigating Directorate Against Corruption
E Other | *sent* condolences | asserted | agent: The African National Congress | patient: condolences
E Other | then *took* them back | asserted | agent: The African National Congress | patient: them
E Business | had *paid* for her guards | asserted | agent: Whistleblower House | patient: her guards
S nothing, *said* advocate | speaker: Sydney Osei-Naidoo
R *advocate* Sydney | person: Sydney Osei-Naidoo
E Publication | will *publish* a book | planned | agent: amaBhungane | agent: the Daily Maverick | patient: a book
E Other | She *kept*, said | reported | agent: She | patient: a parrot | source: Hope Stamp
S She kept, *said* her | speaker: Hope Stamp
L memberOf | subject: Cynthia Stamp | object: Bosasa
L siblingOf | subject: Hope Stamp | object: Cynthia Stamp

# Valencia judge questions minister over DANA alarm
E Investigation | judge *questions* minister | asserted | agent: Valencia judge | patient: minister
E Investigation | who is *looking into* the | asserted | agent: The judge of Catarroja | patient: the 2024 Valencia floods
E Investigation | *heard* for six hours | asserted | agent: The judge of Catarroja | time: on Friday | time: for six hours | again
E Disaster | alarm *came* at 20:11 | asserted | patient: the alarm | time: at 20:11
R former *head of emergencies* of the | person: Salomé Río-Ferrer | organization: Generalitat Valenciana
S Río-Ferrer, *said* she | speaker: Salomé Río-Ferrer
E Other | she had *waited* for a call | reported | agent: she | patient: a call | source: Salomé Río-Ferrer
E Disaster | ravine was *over* its banks | asserted | patient: The Poyo ravine | time: by six
R Partido Popular *spokesman* Vicente | person: Vicente Monte | organization: Partido Popular
S Monte *blamed* Madrid | speaker: Vicente Monte
S The PSOE *blamed* a lunch | speaker: The PSOE
E Meeting | a *lunch*. “My | alleged | source: The PSOE
E Other | mother *phoned* me at | reported | agent: My mother | patient: me | time: at 18:40 | source: Rosa Abril
S her knee,” *said* Rosa | speaker: Rosa Abril
E Culture | *burned* a giant telephone | asserted | agent: Las Fallas | patient: a giant telephone
E Legal | Murcia *sat* at the back | asserted | agent: The Unidad Militar de Emergencias | agent: volunteers from Murcia | place: the back
L memberOf | subject: Vicente Monte | object: Partido Popular
L leads | subject: Rosa Abril | object: Asociación de Víctimas Mortales DANA 29-O

# Telkomsel and a volcano share a mast
E Disaster | The *eruption* of Mount | asserted | place: Mount Lewotobi Laki-laki
E Disaster | has *taken* three masts | asserted | agent: The eruption | patient: three masts of Telkomsel
E Business | has *lent* it a fourth | asserted | agent: the Center for Volcanology and Geological Hazard Mitigation | patient: a fourth | beneficiary: it
E Movement | *moved* 4,000 people | asserted | agent: Sikka regency | patient: 4,000 people | origin: Wulanggitang | destination: huts
S latrine,” *said* Yohana | speaker: Yohana Bulan
E Movement | *Flights* to Labuan | asserted | destination: Labuan Bajo | destination: Bali
E Other | were *halted* by AirNav | asserted | agent: AirNav Indonesia | patient: Flights
R *Sister* Fransiska | person: Fransiska Lilin | organization: Congregation of the Holy Spirit Missionary Sisters
E Other | *cooks* for 600 | asserted | agent: Fransiska Lilin | beneficiary: 600
R The National Disaster Mitigation Agency *chief*, Lt. | person: Suharyanto Awan | organization: National Disaster Mitigation Agency
R *Lt. Gen.* Suharyanto | person: Suharyanto Awan
E Other | *slept* in Larantuka | asserted | agent: Suharyanto Awan | place: Larantuka
E Culture | Semana Santa *procession* was | planned | place: Larantuka
E Culture | was *called off* | asserted | patient: the Semana Santa procession | place: Larantuka
L leads | subject: Suharyanto Awan | object: National Disaster Mitigation Agency
L memberOf | subject: Fransiska Lilin | object: Congregation of the Holy Spirit Missionary Sisters
L within | subject: MAUMERE | object: East Nusa Tenggara

# Yellow vest protests photographer wins back an eye's worth
E Legal | *wins* back an eye's | asserted | agent: Yellow vest protests photographer | patient: an eye's worth
E Legal | has *awarded* €42,000 | asserted | agent: The Administrative Court of Toulouse | patient: €42,000 | beneficiary: a photographer | again
E Injury | photographer *hit* by | asserted | patient: a photographer | instrument: a rubber ball | time: in the yellow vest protests
E Injury | Noël *lost* the use | asserted | patient: Ludivine Noël | place: Place du Capitole | time: in January 2019 | again
S Haute-Garonne *said* she | speaker: The Préfecture de la Haute-Garonne
E Protest | people *throwing* bottles | reported | agent: people | patient: bottles | source: The Préfecture de la Haute-Garonne
S to my job,” she *said* | speaker: she
E Business | *paid* the lawyers | asserted | agent: Reporters Without Borders | agent: the union SNJ-CGT | patient: the lawyers
E Other | have *used* a new | asserted | agent: The Compagnies Républicaines de Sécurité | patient: a new launcher | time: since the Nahel Merzouk riots
E Publication | *printed* one of her | asserted | agent: La Dépêche du Midi | patient: one of her pictures
L within | subject: Place du Capitole | object: TOULOUSE

# Chilean mining accident drill bit sold for scrap, then saved
E Business | drill bit *sold* for | asserted | patient: Chilean mining accident drill bit
E Rescue | then *saved* | asserted | patient: Chilean mining accident drill bit
E Rescue | helped *free* 33 men | asserted | agent: A bit | patient: 33 men | time: in the 2010 Copiapó mining accident
E Other | was *found* in a scrapyard | asserted | patient: A bit | place: a scrapyard at Tierra Amarilla
E Business | and *bought* for | asserted | patient: A bit | again
E Other | *recognised* it by | asserted | agent: Omar Reyes-Segundo | patient: it
E Business | has been *shut* since | asserted | patient: The San José mine | time: since
E Other | “We *named* the hole | reported | agent: We | patient: the hole | source: he
S no name,” he *said* | speaker: he
E Culture | will *show* it beside | planned | agent: The Museo Regional de Atacama | patient: it
E Other | *argued* over who | asserted | agent: Codelco | agent: Center Rock
R The yard's *owner*, Luz | person: Luz Domingo
S Domingo, *asked* the Sernageomin | speaker: Luz Domingo
E Business | which *built* the capsule | asserted | agent: The Chilean Navy | patient: the capsule
E Movement | *sent* two cadets | asserted | agent: The Chilean Navy | patient: two cadets
E Business | over who *paid* for it | asserted | patient: it | time: in Operación San Lorenzo
L headquarteredIn | subject: Center Rock | object: Pennsylvania

# Abbot buys back bell after Khmer Rouge tribunal closes
E Business | Abbot *buys* back bell | asserted | agent: Abbot | patient: bell
E Legal | tribunal *closes* | asserted | patient: Khmer Rouge tribunal
E Business | its furniture was *sold* | asserted | patient: its furniture
R *Venerable* Sok | person: Sok Pheap-Sovan | place: Wat Kandal
E Business | *bid* on a bell | asserted | agent: Sok Pheap-Sovan | patient: a bell | again
E Legal | had *used* it as evidence | asserted | agent: The Extraordinary Chambers in the Courts of Cambodia | patient: it
S for dawn,” the abbot *said* | speaker: the abbot
R *Deputy Governor* Leng | person: Leng Vy-Rath
E Business | *paid* half. The | asserted | agent: Leng Vy-Rath | patient: half
E Other | *hummed* | asserted | agent: Long Rice
R Its *driver*, Long | person: Long Rice | organization: Youth for Peace
L leads | subject: Sok Pheap-Sovan | object: Wat Kandal
L memberOf | subject: Long Rice | object: Youth for Peace
L within | subject: Wat Kandal | object: BATTAMBANG

# Vote-counting by candle in Malaita
E Election | *Vote-counting* by candle | asserted | place: Malaita
E Accident | A generator *died* in | asserted | patient: A generator | place: Auki | time: on Thursday
E Election | *counted* West Kwaio | asserted | agent: officials of the Solomon Islands Electoral Commission | patient: West Kwaio | instrument: candle | again
E Election | *held* with provincial ballots | asserted | patient: the 2024 Joint Election
E Election | *won* 15 seats | asserted | agent: OUR Party | patient: 15 seats | time: In the 2024 Joint Election
R Former *police officer* Peter | person: Peter Kenilorea-Fono
E Election | *watched* wax fall | asserted | agent: Peter Kenilorea-Fono | patient: wax
E Other | wax *fall* on a tick | asserted | patient: wax | place: a tick
S a mark?” he *asked* | speaker: he
R *Chief electoral officer* Jasper | person: Jasper Highwood-Ani
S Highwood-Ani *ruled* it | speaker: Jasper Highwood-Ani
S Group *admired* the calm | speaker: The Commonwealth Observer Group
E Military | *stayed* on, as did | asserted | agent: Australians | agent: police from Jiangsu | time: After the 2021 Honiara riots
E Publication | *ran* the candle | asserted | agent: The Solomon Star | patient: the candle
S generators, it *said*, were | speaker: it
L memberOf | subject: Peter Kenilorea-Fono | object: United Party
L within | subject: Auki | object: Malaita

# The river that forgot Cyclone Idai
E Disaster | Idai *brought* mud | reported | agent: Cyclone Idai | patient: mud | source: Fátima Janeiro
S after a while,” *said* Fátima | speaker: Fátima Janeiro
E Other | who *farms* half | asserted | agent: Fátima Janeiro | patient: half a hectare | place: Nhamatanda
E Death | Idai *killed* more | asserted | agent: Idai | patient: more than a thousand people | place: Mozambique | place: Malawi | place: Zimbabwe
E Disaster | Then *came* Kenneth | asserted | agent: Kenneth | agent: Eloise | agent: Freddy | time: Then
R Frelimo *governor* Lourenço | person: Lourenço Bulha-Dias | organization: Frelimo
E Other | *gave out* hoes | asserted | agent: Lourenço Bulha-Dias | patient: hoes
S Renamo *said* they | speaker: Renamo
E Other | *gave* seed | asserted | agent: The Food and Agriculture Organization | patient: seed
S a weekly, *found* 600 | speaker: Savana
E Agreement | houses *promised* by | reported | agent: the Gabinete de Reconstrução Pós-Ciclones | patient: 600 houses | source: Savana
E Business | and 211 *built* | reported | patient: 211 | source: Savana
E Science | *studies* frogs there | asserted | agent: The Catholic University of Mozambique | patient: frogs | place: there
L memberOf | subject: Lourenço Bulha-Dias | object: Frelimo

# Rabbi, imam and coach: Malmö after Eurovision
E Sport | cup *begun* in the tense | asserted | patient: A five-a-side cup | time: in the tense week of the Eurovision Song Contest | place: MALMÖ
E Sport | has *outlived* the songs | asserted | agent: A five-a-side cup | patient: the songs
R *Rabbi* Moishe | person: Moishe David-Sommer
E Sport | *keeps* goal, imam | asserted | agent: Moishe David-Sommer | patient: goal
R *imam* Salahuddin | person: Salahuddin Barakat-Holm
E Sport | *defends*. The | asserted | agent: Salahuddin Barakat-Holm
R The *referee* is | person: Björn Vinter
S thanked,” the imam *said* | speaker: the imam
E Other | *sent* a plaque | asserted | agent: The European Broadcasting Union | patient: a plaque
E Other | *gives* balls | asserted | agent: The Swedish Football Association | patient: balls
E Other | *gave* shelves for | asserted | agent: IKEA | patient: shelves for the trophies
E Accident | which *fell*. At | asserted | patient: shelves
E Sport | have *entered*. The | asserted | agent: 22 teams | place: Rosengård
S Democrats *asked* the city | speaker: The Sweden Democrats
E Publication | Sydsvenskan *printed* the receipt | asserted | agent: Sydsvenskan | patient: the receipt
L founderOf | subject: Moishe David-Sommer | object: Amanah
L memberOf | subject: Björn Vinter | object: Malmö FF
L within | subject: Rosengård | object: MALMÖ

# Dam builders owe Lesotho its herders
E Disaster | will be *under* it | planned | patient: Thabo Letsika
R Thabo Letsika, *herder*, will | person: Thabo Letsika
E Business | *offers* M26 | asserted | agent: The Lesotho Highlands Development Authority | patient: M26 a square metre
E Movement | *sends* water to Gauteng | planned | agent: The Polihali Dam | patient: water | destination: Gauteng
E Legal | has *gone* to the African | asserted | agent: Seinoli Legal Centre | destination: the African Development Bank's complaints panel
E Business | “They *paid* for the fence | reported | agent: They | patient: the fence | source: he
S the grass,” he *said* | speaker: he
R *Minister of Natural Resources* Mohlomi | person: Mohlomi Moleko-Ntai
S Moleko-Ntai *said* grass | speaker: Mohlomi Moleko-Ntai
E Military | *came* to guard | asserted | agent: soldiers of South Africa | time: in 1998 | place: the Katse Dam
E Military | to *guard* the Katse Dam | asserted | agent: soldiers of South Africa | patient: the Katse Dam | again
S Public Eye *wrote* of | speaker: Public Eye
S who *asked* the SMEC | speaker: a herd boy
L locatedIn | subject: Polihali Dam | object: Senqu

# CAPE VERDE POET SHARES PRIZE WITH FERRY CREW
E Culture | POET *SHARES* PRIZE | asserted | agent: CAPE VERDE POET | patient: PRIZE | beneficiary: FERRY CREW
E Culture | *gave* ten of it | asserted | agent: Arminda Vieira-Rocha | patient: ten of it | beneficiary: the crew of the ferry Chiquinho BL | again
E Movement | They had *turned* back | asserted | agent: They
S editor,” *said* the poet | speaker: the poet
E Meeting | The jury *met* in | asserted | agent: The jury | place: Lisbon | place: the Biblioteca Nacional de Portugal
E Disaster | the *drought* of 1947 | asserted | time: of 1947
E Movement | her parents had *left* for | asserted | agent: her parents | destination: Dakar | time: During the drought of 1947
E Culture | She *wrote* against both | asserted | agent: She | patient: both
S Inforpress *asked* what | speaker: Inforpress
S festival, she *said*; her | speaker: she
E Culture | grandson *plays* there | asserted | agent: her grandson | place: there
L within | subject: MINDELO | object: CAPE VERDE
L within | subject: Centro Cultural do Mindelo | object: MINDELO
L headquarteredIn | subject: Biblioteca Nacional de Portugal | object: Lisbon

# Police name man held over Great Ethiopian Run theft
E Legal | Police *name* man | asserted | agent: Police | patient: man
E Arrest | man *held* over | asserted | patient: man
E Crime | Run *theft* | alleged | agent: man
E Crime | A man who *stole* the | asserted | agent: A man | patient: the winner's medal | time: in November | place: the Great Ethiopian Run | again
E Arrest | has been *caught* trying | asserted | patient: A man | place: ADDIS ABABA | again
E Sport | trying to *enter* the Hawassa | asserted | agent: A man | patient: the Hawassa Half Marathon
E Other | *wore* it on his chest | reported | agent: Dawit Gossaye | patient: it | place: his chest | source: Markos Tadesse-Worku
R Addis Ababa Police Commission *spokesman* Commander | person: Markos Tadesse-Worku | organization: Addis Ababa Police Commission
R *Commander* Markos | person: Markos Tadesse-Worku
S Tadesse-Worku *told* Fana | speaker: Markos Tadesse-Worku
E Sport | “He *finished* eleventh | reported | agent: He | source: Markos Tadesse-Worku
E Sport | had *won* by a second | asserted | agent: Tsige Meseret
S Federation *asked* for leniency | speaker: The Ethiopian Athletics Federation
E Injury | *lost* a foot | asserted | patient: her brother | place: Adwa | time: In the Tigray War
E Legal | *set* bail at | asserted | agent: The Federal First Instance Court | patient: bail
S Reporter *suggested* he | speaker: The Reporter
L memberOf | subject: Markos Tadesse-Worku | object: Addis Ababa Police Commission
L memberOf | subject: Tsige Meseret | object: Ethiopian Electric
L headquarteredIn | subject: Federal First Instance Court | object: Lideta

# Thai senators split over Tak Bai massacre deadline
E Legislation | senators *split* over | asserted | agent: Thai senators
E Legal | *ran out* at midnight | asserted | patient: The 20-year limit | time: at midnight on Friday
E Legal | no accused had *come* to | denied | agent: accused | destination: the Narathiwat Provincial Court
E Movement | he *went* abroad | asserted | agent: he | destination: abroad
E Other | “We *waited* at the gate | reported | agent: We | place: the gate | source: Muhammadsawawee Useng-Ali
S and water,” *said* Muhammadsawawee | speaker: Muhammadsawawee Useng-Ali
E Abuse | was *tied* up in a truck | asserted | patient: Muhammadsawawee Useng-Ali | place: a truck | time: in 2004
R *Senator* Angkhana | person: Angkhana Rungrueang
S whip *said* it would | speaker: the Senate's whip
E Investigation | had *searched* 14 houses | asserted | agent: The Royal Thai Police | patient: 14 houses
E Other | will *turn* to the United | planned | agent: The Cross Cultural Foundation | agent: the Muslim Attorney Centre | patient: the United Nations
E Protest | flag *hung* on a bridge | asserted | patient: a Barisan Revolusi Nasional flag | place: a bridge | place: Narathiwat
L memberOf | subject: Angkhana Rungrueang | object: Senate
L headquarteredIn | subject: Narathiwat Provincial Court | object: Narathiwat

# Wine and rockets: harvest in Metula after two years
E Business | *harvest* in Metula | asserted | place: Metula | time: after two years
E Business | were *picked* under | asserted | agent: students | patient: The first grapes | place: the Lebanon border | time: on Sunday | again
E Military | “Hezbollah *got* the chardonnay | reported | agent: Hezbollah | patient: the chardonnay | source: Levav Weinberg-Tal
S the merlot,” *said* grower | speaker: Levav Weinberg-Tal
R *grower* Levav | person: Levav Weinberg-Tal
E Military | *parked* tanks among | asserted | agent: the IDF | patient: tanks | place: the vines | time: During Operation Northern Arrows
S Beirut *says* | speaker: the National News Agency
E Business | *pays* 60% of the loss | asserted | agent: The Agriculture Ministry | patient: 60% of the loss
R *MK* Avital | person: Avital Geshem | organization: Yisrael Beiteinu
E Other | was *given* a crate | asserted | patient: a crate | beneficiary: Avital Geshem
E Other | Ghana *waved*. In | asserted | agent: UNIFIL peacekeepers
E Sport | *plays* at home again | asserted | agent: the Hapoel Ironi team | place: Kiryat Shmona
E Business | *took* the apples | asserted | agent: Sukkot tourists | patient: the apples
L memberOf | subject: Avital Geshem | object: Yisrael Beiteinu
L headquarteredIn | subject: National News Agency | object: Beirut

# Aid convoy leaves Rafah crossing with tents and one piano
E Movement | convoy *leaves* Rafah | asserted | agent: Aid convoy | origin: Rafah crossing | patient: tents | patient: one piano
E Movement | *sent* from Al-Arish | asserted | agent: the Egyptian Red Crescent | patient: 212 lorries | origin: Al-Arish | destination: the Gaza Strip | time: on Thursday | again
S in a tent,” *said* Nour | speaker: Nour Shaban-Attia
R a *volunteer* from Ismailia | person: Nour Shaban-Attia
E Movement | *passed* it as | asserted | agent: Cogat | patient: it
S of Health *reported* fewer | speaker: Ministry of Health
E Death | fewer *dead* in the week | reported | time: in the week of the truce | source: Ministry of Health
E Agreement | the *truce* that | asserted
E Agreement | truce that *came* out | asserted | patient: the truce | origin: the Sharm el-Sheikh summit | again
E Military | Gaza war *began* in | asserted | patient: The Gaza war | time: in 2023
E Culture | *filmed* the piano | asserted | agent: Al-Ahram | patient: the piano
E Movement | one *held* a piano | asserted | agent: one | patient: a piano | again
L within | subject: AL-ARISH | object: Egypt
L within | subject: Deir al-Balah | object: Gaza Strip

# Halabja chemical attack child finds her mother by DNA
E Other | child *finds* her mother | asserted | agent: Halabja chemical attack child | patient: her mother
E Other | *brought up* in Kermanshah | asserted | patient: A woman | place: Kermanshah
E Other | *learned* on Monday that | asserted | agent: A woman | time: on Monday | again
E Movement | *carried* her off | asserted | agent: Iranian soldiers | patient: her | origin: the road | time: the Iran–Iraq War
E Other | *gave* her to a nurse | asserted | agent: The Iranian Red Crescent Society | patient: her | beneficiary: a nurse
S not loss,” she *said* | speaker: she
E Business | *paid* for the test | asserted | agent: The Ministry of Martyrs and Anfal Affairs | patient: the test
E Science | the *test* at Koya | asserted | place: Koya University
E Other | has *found* 27 such children | asserted | agent: The Halabja Chemical Victims' Society | patient: 27 such children
R *Mayor* Nuxsha | person: Nuxsha Nasih-Baran
E Culture | *sang* | asserted | agent: Nuxsha Nasih-Baran
L leads | subject: Luqman Frost-Abdulqadir | object: Halabja Chemical Victims' Society

# Bruised Queens cricket league looks to T20 World Cup
E Business | *bought* it on the quiet | asserted | agent: Ravi Early-Persaud | patient: it | beneficiary: his league | place: Queens
E Sport | *played* on that clay | asserted | agent: India | agent: Pakistan | place: that clay | time: in the 2024 T20 World Cup
S plumbers,” Persaud *said* | speaker: Persaud
E Business | *sold* by weight | asserted | agent: The International Cricket Council
E Sport | *took* nine for 11 | asserted | agent: Price Singh | patient: nine | beneficiary: Berbice | time: on Sunday
E Other | was *late* for his shift | asserted | agent: Price Singh
L memberOf | subject: Price Singh | object: Berbice
L memberOf | subject: Price Singh | object: JetBlue
L partOf | subject: Berbice | object: Richmond Hill Cricket Association
L partOf | subject: Sylhet | object: Richmond Hill Cricket Association
L partOf | subject: Ozone | object: Richmond Hill Cricket Association
L within | subject: Queens | object: NEW YORK

# Pensioner's bunker at Kinmen wins award
E Culture | bunker at Kinmen *wins* award | asserted | agent: Pensioner's bunker | patient: award | place: Kinmen
E Culture | *took* the Golden Rice Bowl | asserted | agent: a bunker | patient: the Golden Rice Bowl | again
R *Owner* Lu | person: Lu Kun-ho
E Business | He *sells* knives | asserted | agent: He | patient: knives of shell steel | patient: sorghum stems | beneficiary: Kinmen Kaoliang Liquor Inc.
S my mushrooms,” he *said* | speaker: he
E Culture | *filmed* him hanging | asserted | agent: A drone of the People's Liberation Army | patient: him
E Other | *hanging* socks | asserted | agent: him | patient: socks
S Command *told* him to | speaker: The Kinmen Defense Command
E Attack | no shot *fell* on the island | denied | patient: shot | place: the island | time: this April
R Kuomintang *legislator* Jessica | person: Jessica Rice-Chen | organization: Kuomintang
E Business | *bought* two bags | asserted | agent: Jessica Rice-Chen | patient: two bags
E Business | *bought* one | asserted | agent: The Taipei Times | patient: one
L memberOf | subject: Jessica Rice-Chen | object: Kuomintang

# Daytona 500 rained out, wedding goes ahead
E Sport | Daytona 500 *rained out* | asserted | patient: Daytona 500
E Culture | wedding *goes ahead* | asserted | patient: wedding
E Sport | was *put off* to Monday | asserted | patient: The Daytona 500 | time: to Monday | again
E Other | were *married* on the infield | asserted | agent: Skip Rhodes | agent: Misty Waters | place: the infield | again
E Culture | *read* from Corinthians | asserted | agent: A chaplain of Motor Racing Outreach
E Other | father *drives* the tow | asserted | agent: The bride's father | patient: the tow truck of Joe Gibbs Racing
S can't,” he *said* | speaker: he
E Other | *teaches* at Lowndes | asserted | agent: Misty Waters-Rhodes | place: Lowndes High School
E Publication | *issued* a tornado watch | asserted | agent: The National Weather Service | patient: a tornado watch
E Meeting | The couple *met* in | asserted | agent: The couple | place: the stands of the Coke Zero Sugar 400
E Other | *gave* them a lap | asserted | agent: Speedway officials | patient: a lap | beneficiary: them
L spouseOf | subject: Skip Rhodes | object: Misty Waters
L memberOf | subject: Misty Waters-Rhodes | object: Lowndes High School
L within | subject: DAYTONA BEACH | object: Fla.
L within | subject: Valdosta | object: Ga.
L within | subject: Melbourne | object: Fla.

# Speaker forgets Falklands War veterans, apologises twice
E Other | Speaker *forgets* Falklands | asserted | agent: Speaker | patient: Falklands War veterans
S veterans, *apologises* twice | speaker: Speaker
R the *Speaker* of the Legislative | person: Keith Biles-Frost | organization: Legislative Assembly
E Culture | the Liberation Day *service* the | asserted
S Assembly *thanked* the penguins | speaker: the Speaker of the Legislative Assembly
E Other | *left out* the Welsh | asserted | agent: the Speaker of the Legislative Assembly | patient: the Welsh Guards | again
S Biles-Frost *apologised* at | speaker: Keith Biles-Frost
E Military | “Forty of us *came* eight | reported | agent: Forty of us | source: Taff Rhys-Price
S thousand miles,” *said* ex-guardsman | speaker: Taff Rhys-Price
R *ex-guardsman* Taff | person: Taff Rhys-Price
E Death | Those who *fell* in | asserted | patient: Those | time: in the Battle of Goose Green
E Culture | were *named* by children | asserted | agent: children of Falkland Islands Community School | patient: Those
E Investigation | has *named* 121 soldiers | asserted | agent: The International Committee of the Red Cross | patient: 121 soldiers | place: Darwin cemetery
E Publication | *printed* the apology | asserted | agent: Penguin News | patient: the apology
L memberOf | subject: Taff Rhys-Price | object: Welsh Guards
L leads | subject: Keith Biles-Frost | object: Legislative Assembly
L locatedIn | subject: Malvina House Hotel | object: STANLEY

# Old enemies, one bus: Srebrenica genocide march
E Protest | genocide *march* | asserted
E Movement | was *driven* on Tuesday | asserted | agent: Dragan Zima | patient: The bus from Tuzla | origin: Tuzla | time: on Tuesday
E Military | whose brother *fought* on | asserted | agent: brother
E Protest | The walk *goes* 100 | asserted | patient: The walk | destination: Potočari | again
E Movement | men *fled* in | asserted | agent: men | time: in the Srebrenica genocide
S I do not speak,” he *said* | speaker: he
E Other | and then *spoke* for an hour | asserted | agent: he | time: for an hour
E Other | *gave* him burek | asserted | agent: Munira Subašić-Hodžić | patient: burek | beneficiary: him
E Culture | victims will be *buried* | planned | patient: Seven victims
E Investigation | has *named* them | asserted | agent: the International Commission on Missing Persons | patient: them
S Srpska *denies* the word | speaker: The National Assembly of Republika Srpska
E Legislation | *made* that a crime | asserted | agent: The Office of the High Representative | patient: that
E Protest | veterans *walk* too | asserted | agent: Dutchbat veterans | again
E Military | Bosnian War *ended* in | asserted | patient: The Bosnian War | place: Dayton
L memberOf | subject: Munira Subašić-Hodžić | object: Mothers of Srebrenica
L within | subject: Dayton | object: Ohio

# Kobe scoops up steel and sadness
E Disaster | crane that *stood* through | asserted | patient: A shipyard crane | time: through the Great Hanshin earthquake
E Business | was *taken down* on | asserted | agent: the men | patient: A shipyard crane | time: on Friday | place: KOBE
E Culture | *bowed* to each bolt | asserted | agent: the men | patient: each bolt
E Other | *kept* it for 30 years | asserted | agent: Mitsubishi Heavy Industries | patient: it | time: for 30 years
R *Foreman* Shigeru | person: Shigeru Early
E Disaster | the fire *burned* for | asserted | patient: the fire | place: Nagata Ward | time: for two days
E Disaster | the *fire* burned | asserted | place: Nagata Ward | again
E Rescue | Volunteers *came* from all | asserted | agent: Volunteers | agent: the Yamaguchi-gumi
E Rescue | “After the Noto Peninsula earthquake I *went* with | reported | agent: I | instrument: a shovel | time: After the Noto Peninsula earthquake | source: Early
S a shovel,” Early *said* | speaker: Early
E Culture | will *hang*. Vissel | planned | patient: a light for the crane | place: Kobe Luminarie | time: in January
E Other | *sent* scarves | asserted | agent: Vissel Kobe | patient: scarves
L memberOf | subject: Shigeru Early | object: Mitsubishi Heavy Industries
L within | subject: Nagata Ward | object: Kobe

# Bishop of Jos buys a drum for peace
E Business | Bishop of Jos *buys* a drum | asserted | agent: Bishop of Jos | patient: a drum
R *Bishop* of Jos | person: Gideon Pam-Davou | place: Jos
E Culture | has been *carved* at Bukuru | asserted | patient: A drum | place: Bukuru | agent: Christians | agent: Muslims
E Culture | the next Nzem Berom *festival*, by | planned
E Business | *paid* ₦900,000 | asserted | agent: Gideon Pam-Davou | patient: ₦900,000 | again
E Other | *gave* the cow | asserted | agent: Sani Yahaya-Jingir | patient: the cow
E Other | has been *split* by | asserted | patient: the city | time: Since the 2001 Jos riots
E Attack | “We *beat* each other | reported | agent: We | patient: each other | source: Good Luck Gyang
S beat this,” *said* carver | speaker: Good Luck Gyang
R *carver* Good | person: Good Luck Gyang
E Culture | *tested* it. The | asserted | agent: Operation Safe Haven soldiers | patient: it
E Other | will *guard* it until | planned | agent: The Plateau Peacebuilding Agency | patient: it | time: until Easter
R *Governor* Caleb | person: Caleb Mutfwang-Dalyop | organization: PDP
S (PDP) *said* that | speaker: Caleb Mutfwang-Dalyop
S Punch *doubted* it | speaker: Punch
L memberOf | subject: Gideon Pam-Davou | object: Church of Christ in Nations
L memberOf | subject: Sani Yahaya-Jingir | object: Jama'atu Izalatil Bid'ah
L memberOf | subject: Caleb Mutfwang-Dalyop | object: PDP

# Nicaragua closes two more bands
E Legal | *closes* two more bands | asserted | agent: Nicaragua | patient: two more bands
E Legal | has *struck off* a brass | asserted | agent: The Interior Ministry | patient: a brass band | patient: a rock group | again
E Other | *filing* accounts | denied | agent: Los Chicheros de Diriamba | agent: Milly Majuc | patient: accounts
E Other | had ever *filed* any | denied | agent: Neither | patient: any | again
E Legal | have *lost* their papers | reported | agent: 5,400 bodies | patient: their papers | time: Since the 2018 Nicaraguan protests | source: Nicaragua Nunca Más
S club, *says* Nicaragua | speaker: Nicaragua Nunca Más
S for saints,” *said* the tuba | speaker: Inocente Guerrero
E Culture | The *procession* of El | planned | time: in January
E Culture | will have *recorded* music | planned | patient: The procession of El Güegüense | source: Fernando Blanco
S music, *said* co-mayor | speaker: Fernando Blanco
R *co-mayor* Fernando | person: Fernando Blanco
S of Managua *said* nothing | speaker: The Archdiocese of Managua
E Agreement | which Nicaragua *left* | asserted | agent: Nicaragua | patient: The OAS
S left, *said* a lot | speaker: The OAS
L memberOf | subject: Inocente Guerrero | object: Los Chicheros de Diriamba
L headquarteredIn | subject: Nicaragua Nunca Más | object: San José
L within | subject: San José | object: Costa Rica

# Astronomers ask SpaceX for darkness during 2027 solar eclipse
S Astronomers *ask* SpaceX | speaker: Astronomers
E Science | of night will *fall* on | planned | patient: Six minutes and 23 seconds of night | place: Luxor | time: in August 2027
S edge-on, we *beg* | speaker: we
S beg,” *said* Prof | speaker: Gad El-Qady-Nour
R *Prof.* Gad | person: Gad El-Qady-Nour | organization: National Research Institute of Astronomy and Geophysics
R a *spokesman* for SpaceX | person: Sky Rivers | organization: SpaceX
S SpaceX, *said* that engineers | speaker: Sky Rivers
E Business | engineers were *listening*. Amazon | reported | agent: engineers | source: Sky Rivers
E Other | did not *reply* | denied | agent: Amazon
E Business | will *open* Karnak | planned | agent: The Supreme Council of Antiquities | patient: Karnak | time: at dawn
E Science | *crossed* the corona | asserted | agent: a satellite | patient: the corona | place: Mazatlán | time: In the 2024 total solar eclipse
L memberOf | subject: Gad El-Qady-Nour | object: National Research Institute of Astronomy and Geophysics
L memberOf | subject: Sky Rivers | object: SpaceX
L headquarteredIn | subject: National Research Institute of Astronomy and Geophysics | object: Helwan
L within | subject: Karnak | object: LUXOR

# GANGS, GOSPEL AND GOALS IN CITÉ SOLEIL
E Sport | *qualified* for the 2026 | asserted | agent: Haiti | patient: the 2026 World Cup
E Other | *shot* in the air | asserted | agent: men of the G9 and of G-Pep | place: in the air
S of country,” *said* Pastor | speaker: Moïse Dimanche
R *Pastor* Moïse | person: Moïse Dimanche | organization: Church of God in Christ | place: Wharf Jérémie
E Sport | it *played* in Curaçao | asserted | agent: it | place: Curaçao
E Other | *gave* a holiday | asserted | agent: The Transitional Presidential Council | patient: a holiday
E Protest | let a *march* by | asserted | place: Route Nationale 1
R *Striker* Duckens | person: Duckens Printemps | organization: Esteghlal
E Other | was *born* in Carrefour | asserted | patient: Duckens Printemps | place: Carrefour
E Death | *lost* an uncle | asserted | agent: Duckens Printemps | patient: an uncle | time: in the 2010 Haiti earthquake
E Other | *sends* home shoes | asserted | agent: Duckens Printemps | patient: shoes | destination: home
E Publication | *came out* in blue | asserted | agent: Le Nouvelliste
L memberOf | subject: Moïse Dimanche | object: Church of God in Christ
L memberOf | subject: Duckens Printemps | object: Esteghlal
L partOf | subject: Kenya Police Service | object: Multinational Security Support Mission

# Rent strike of Red Clydeside inspires Glasgow tenants
E Protest | Rent *strike* of Red | asserted
E Protest | *inspires* Glasgow tenants | asserted | agent: Rent strike of Red Clydeside | patient: Glasgow tenants
E Protest | *refusing* an 11 per | asserted | agent: 300 flats | patient: an 11 per cent rise
E Business | cent *rise* by the landlord | asserted | agent: Wheatley Group
E Protest | women *banged* pots at | asserted | agent: women | patient: pots | time: In the 1915 rent strikes
E Protest | now they *bang* them | asserted | agent: they | patient: them | place: TikTok | time: now
R *Housing Secretary* Màiri | person: Màiri Frost
S Frost *cited* the Housing | speaker: Màiri Frost
S Council *said* it had | speaker: Glasgow City Council
E Other | had *declared* an emergency | reported | agent: it | patient: an emergency | source: Glasgow City Council
E Other | *gave* soup | asserted | agent: Unite Hospitality | patient: soup
S Greens *asked* for a cap | speaker: The Scottish Greens
R Herald *columnist* Iain | person: Iain Winter | organization: Herald
E Publication | *sided* with the bailiffs | asserted | agent: Iain Winter | patient: the bailiffs
E Culture | walks *start* on Saturdays | asserted | patient: Red Clydeside walks | place: Govan Cross | time: on Saturdays
S army” *reads* the banner | speaker: the banner
L memberOf | subject: Mary Barbour-Kelly | object: Greggs
L leads | subject: Mary Barbour-Kelly | object: Living Rent
L memberOf | subject: Iain Winter | object: Herald
L within | subject: Govan | object: Glasgow
L within | subject: Govan Cross | object: Govan

# Drone show replaces crackers at Tihar in Pokhara
E Culture | Drone *show* replaces | asserted | place: Pokhara
E Culture | show *replaces* crackers | asserted | agent: Drone show | patient: crackers | place: Pokhara
E Culture | *drew* a cow above | asserted | agent: Three hundred drones | patient: a cow | place: Phewa Lake | time: on Monday | again
E Injury | 41 *burns* last year | asserted | place: Western Regional Hospital | time: last year
R *Mayor* Dhanraj | person: Dhanraj Acharya-Giri
S Acharya-Giri *said* the drones | speaker: Dhanraj Acharya-Giri
E Business | the drones *cost* Rs 9 | reported | patient: the drones | source: Dhanraj Acharya-Giri
E Disaster | Singha Durbar *burned* | asserted | patient: Singha Durbar | time: of September
S was silent,” *said* Early | speaker: Early Gurung
E Other | *closed* Pokhara International | asserted | agent: The Civil Aviation Authority of Nepal | patient: Pokhara International Airport | time: for an hour
S Air *grumbled* | speaker: Buddha Air
E Culture | *lit* 72 lamps | asserted | agent: Yeti Airlines flight YT691 victims' families | patient: 72 lamps | place: the Seti Gorge
E Business | *bought* the fifth leg | asserted | agent: The Federation of Nepalese Chambers of Commerce and Industry | patient: the fifth leg
L within | subject: Phewa Lake | object: Pokhara

# Tuvalu votes by frond
E Election | Tuvalu *votes* by frond | asserted | agent: Tuvalu
E Election | were *found* in the box | asserted | patient: wet ballot papers | place: Nanumaga
E Election | it was *opened* for | asserted | patient: it | time: for the 2024 Tuvaluan general election
E Election | *read* the names between | asserted | agent: Radio Tuvalu | patient: the names
R The new *prime minister*, Lopati | person: Lopati Teo-Ielemia | place: Tuvalu
E Other | *sent* a ship of rice | asserted | agent: Taiwan | patient: a ship of rice
E Meeting | had *met* on Tonga | asserted | agent: The Pacific Islands Forum | place: Tonga | time: in August
E Culture | *prayed* on the runway | asserted | agent: Ekalesia Kelisiano Tuvalu | place: the runway
E Other | now *guards* Fogafale | asserted | agent: A wall of sand | patient: Fogafale | time: now
L leads | subject: Lopati Teo-Ielemia | object: Tuvalu
L within | subject: FUNAFUTI | object: Tuvalu
L within | subject: Nanumaga | object: Tuvalu

# Nurses' strike ends at Princess Marina Hospital
E Protest | Nurses' *strike* ends | asserted | agent: Nurses | place: Princess Marina Hospital
E Protest | strike *ends* at Princess | asserted | patient: Nurses' strike | place: Princess Marina Hospital
E Protest | *put* their caps back | asserted | agent: nurses of Princess Marina Hospital | patient: their caps | time: After 16 days | again
E Agreement | having *won* a lift | asserted | agent: nurses of Princess Marina Hospital | patient: a lift | patient: 12 percent
E Agreement | (BONU) *signed* at | asserted | agent: The Botswana Nurses Union | place: the Ministry of Health | time: at dawn
R *Assistant Minister of Health* Lawrence | person: Lawrence Ookeditse-Moss
E Other | *brought* vetkoek | asserted | agent: Lawrence Ookeditse-Moss | patient: vetkoek
S hard part,” *said* union | speaker: Sunny Aupa
R union *secretary* Sunny | person: Sunny Aupa | organization: Botswana Nurses Union
E Protest | had *lasted* eight weeks | asserted | patient: The 2011 public service strike | time: eight weeks
E Business | *cost* 2,000 jobs | asserted | agent: The 2011 public service strike | patient: 2,000 jobs
S Change *promised* never | speaker: Umbrella for Democratic Change
S first time, *reminded* it | speaker: The Botswana Democratic Party
E Health | will be *seen* on Saturdays | planned | patient: Patients from Molepolole to Kang | time: on Saturdays
E Movement | *rode* the lift to | asserted | agent: Mmegi | patient: the lift
E Protest | service *strike* had | asserted | time: 2011
L memberOf | subject: Sunny Aupa | object: Botswana Nurses Union
L locatedIn | subject: Princess Marina Hospital | object: GABORONE

# Pan American Games flame goes out, is lit by a cook
E Culture | flame *goes out* | asserted | patient: Pan American Games flame
E Culture | is *lit* by a cook | asserted | agent: a cook | patient: Pan American Games flame
E Culture | *died* in drizzle | asserted | patient: The flame | place: Miraflores | again
E Culture | was *revived* by an | asserted | agent: an anticucho seller | patient: The flame | again
E Other | *lent* her charcoal | asserted | agent: Grimanesa Vargas-Rojo | patient: her charcoal
S better now,” she *said* | speaker: she
R The *torch-bearer*, rower | person: Álvaro Torres-Campos
R *rower* Álvaro | person: Álvaro Torres-Campos
E Movement | on his *way* to | asserted | agent: Álvaro Torres-Campos | destination: Villa María del Triunfo
E Other | *sent* a lighter | asserted | agent: Panam Sports | patient: a lighter | origin: Mexico City
S Institute *said* protocol | speaker: The Peruvian Sports Institute
E Protest | in a *strike* by | reported | agent: Transportistas Unidos | place: the Panamericana Sur | source: The Peruvian Sports Institute
R *Police General* Óscar | person: Óscar Arriola-Sol
E Other | *ate* two skewers | asserted | agent: Óscar Arriola-Sol | patient: two skewers
S El Comercio *recalled* | speaker: El Comercio
E Culture | had been *put out* by | reported | agent: a dog | patient: the flame | time: In the 2019 Parapan American Games | source: El Comercio
L within | subject: Miraflores | object: LIMA

# Rohingya genocide case: Gambian lawyer asks for one more map
S lawyer *asks* for | speaker: Gambian lawyer
E Legal | *began* its last round | asserted | agent: The Gambia | patient: its last round | place: the International Court of Justice | time: on Monday
R *Attorney General* Dawda | person: Dawda Jallow-Ceesay | place: The Gambia
S Jallow-Ceesay *said* each | speaker: Dawda Jallow-Ceesay
R Myanmar's *agent*, Ko | person: Ko Ko Hlaing-Win | place: Myanmar
S Hlaing-Win, *asked* who | speaker: Ko Ko Hlaing-Win
E Other | who *dug* it. The | reported | patient: it | source: Ko Ko Hlaing-Win
E Attack | had *struck* police posts | asserted | agent: Arakan Rohingya Salvation Army men | patient: police posts
S an interpreter *said* | speaker: an interpreter
S and *asked* to be | speaker: an interpreter
E Legal | *sent* 42 statements | asserted | agent: The Independent Investigative Mechanism for Myanmar | patient: 42 statements
E Movement | *flew* three women | asserted | agent: Legal Action Worldwide | patient: three women | origin: Cox's Bazar
E Business | *paid* for coats | asserted | agent: The Organization of Islamic Cooperation | patient: coats
E Legal | Rohingya genocide *case* | asserted | agent: Gambian lawyer
L headquarteredIn | subject: International Court of Justice | object: THE HAGUE
L within | subject: Tula Toli | object: Myanmar

# Whale at Skagen named for a storm
E Other | *named* for a storm | asserted | patient: Whale at Skagen
E Other | *came* ashore in | asserted | agent: A fin whale | time: in Storm Pia
E Culture | will *hang* from a ceiling | planned | patient: A fin whale | place: Aalborg
E Science | *boiled* the bones | asserted | agent: The Natural History Museum Aarhus | patient: the bones | time: for a year
E Disaster | “Pia *broke* the dike | reported | agent: Pia | patient: the dike | place: Sæby | source: Abdi Hedayat-Holm
E Accident | the whale *broke* our saw | reported | agent: the whale | patient: our saw | source: Abdi Hedayat-Holm
S saw,” *said* conservator | speaker: Abdi Hedayat-Holm
R *conservator* Abdi | person: Abdi Hedayat-Holm
E Business | *lent* a shed | asserted | agent: Aalborg Portland | patient: a shed
S Skawposten *asked* for | speaker: Skawposten
S Agency *said* no | speaker: The Danish Environmental Protection Agency
E Culture | *rang* for the animal | asserted | agent: A priest of the Sand-Covered Church | beneficiary: the animal
E Culture | will *lie* plastic | planned | patient: plastic
L memberOf | subject: Abdi Hedayat-Holm | object: Natural History Museum Aarhus
L within | subject: Sand-Covered Church | object: SKAGEN

# Debt talks stall as Zambia hears of Spring Meetings snub
E Meeting | Debt *talks* stall | asserted
E Meeting | talks *stall* as | asserted | patient: Debt talks
E Other | Meetings *snub* | asserted | patient: Zambia
R *Finance Minister* Situmbeko | person: Situmbeko Hamoonga | place: Zambia
E Meeting | Hamoonga *left* the Spring | asserted | agent: Situmbeko Hamoonga | patient: the Spring Meetings | place: Washington
E Movement | he had *come* for | asserted | agent: he | patient: the paper
E Agreement | *signed* long ago | asserted | agent: Bondholders | time: long ago
S fighting,” he *told* ZNBC | speaker: he
E Business | The kwacha *slid* | asserted | patient: The kwacha
E Business | Maize is *down* since | reported | patient: Maize | time: since the drought | source: the Zambia National Farmers' Union
E Disaster | the *drought*, said | asserted
S drought, *said* the Zambia | speaker: the Zambia National Farmers' Union
E Business | will *pay* its tax | planned | agent: First Quantum | patient: its tax
R Patriotic Front *MP* Brian | person: Brian Mundubile-Snow | organization: Patriotic Front
S Mundubile-Snow *blamed* the Eurobond | speaker: Brian Mundubile-Snow
E Business | which his party *sold* | asserted | agent: his party | patient: the Eurobond
S Reflection *put* a basket | speaker: The Jesuit Centre for Theological Reflection
S had *promised* swaps | speaker: COP29
L memberOf | subject: Brian Mundubile-Snow | object: Patriotic Front
L within | subject: LUSAKA | object: Zambia

# Chess clock smashed at Norway Chess, blitz follows
E Sport | clock *smashed* at | asserted | patient: Chess clock | place: Norway Chess
E Sport | blitz *follows* | asserted | patient: blitz
E Sport | A fist *came* down | asserted | agent: A fist | place: Norway Chess | time: on Sunday | again
E Sport | pawns *flew* as | asserted | patient: pawns
R *grandmaster* Odd | person: Odd Winter | organization: Offerspill
S Offerspill, *said* sorry | speaker: Odd Winter
E Sport | *set* up the pieces | asserted | agent: D. Ramesh Kumar-Iyer | patient: the pieces
S television,” he *said* | speaker: he
E Movement | *sent* its boxing writer | asserted | agent: Stavanger Aftenblad | patient: its boxing writer
E Other | *sent* a cake | asserted | agent: The All India Chess Federation | patient: a cake
E Sport | they will *meet* again | planned | agent: they | time: In the Candidates Tournament
S there, *said* arbiter | speaker: Hege Frost
R *arbiter* Hege | person: Hege Frost
L memberOf | subject: Odd Winter | object: Offerspill

# A judge for Guantánamo retires unheard
E Appointment | Guantánamo *retires* unheard | asserted | agent: A judge for Guantánamo
R *Col.* Lanny | person: Lanny Acosta-Rice
R the fourth *judge* in | person: Lanny Acosta-Rice
E Appointment | has *retired* without | asserted | agent: Lanny Acosta-Rice | again
E Legal | He *threw out* a | asserted | agent: He | patient: a confession
E Legal | a *confession* made | asserted | place: a C.I.A. prison
E Legal | *agreed*. The destroyer | asserted | agent: The Court of Military Commission Review
E Attack | was *struck* in Aden | asserted | agent: men of Al Qaeda | patient: The destroyer | place: Aden | time: in 2000
S families,” *said* Faith | speaker: Faith Sweet
E Appointment | will *name* a fifth | planned | agent: The Pentagon | patient: a fifth judge
E Legislation | has *barred* any | asserted | agent: Congress | patient: any transfer
S Rights *asked* for the | speaker: The Center for Constitutional Rights
E Other | *waited* for the ferry | asserted | agent: Reporters for The New York Times | patient: the ferry
E Legal | bombing *case*, has | asserted
L within | subject: GUANTÁNAMO BAY NAVAL BASE | object: Cuba
L within | subject: Lakeside | object: Calif.

# Moose, mud, medals: Vasaloppet without snow
E Sport | *carried* 15,800 skiers | asserted | agent: Ninety kilometres of machine snow | patient: 15,800 skiers | destination: Mora | time: on Sunday
E Sport | *won* in less than | asserted | agent: Torleif Sommer
R The *kranskulla*, Ebba | person: Ebba Dagg
E Sport | *hung* a wreath on | asserted | agent: Ebba Dagg | patient: a wreath | beneficiary: him
E Other | *ran out* at | asserted | patient: Blueberry soup | place: Evertsberg
S Institute *said* it | speaker: The Swedish Meteorological and Hydrological Institute
R *King* Gustav | person: Gustav Vasa
E Movement | *fled* this way | asserted | agent: Gustav Vasa | time: in 1521
E Military | *followed*. “He | asserted | patient: the Swedish War of Liberation
S drones,” *said* race | speaker: Johan Eriksson-Lind
R *race boss* Johan | person: Johan Eriksson-Lind
E Sport | A moose *joined* at | asserted | agent: A moose | place: Hökberg
E Science | *counted* its steps | asserted | agent: Dalarna University | patient: its steps
E Business | *offered* it wax | asserted | agent: the Mora-Nisse ski shop | patient: wax | beneficiary: it
L memberOf | subject: Torleif Sommer | object: Team Ragde Charge

# Brewery for Bamenda shut by "ghost town" Monday
E Business | *shut* by "ghost | asserted | agent: "ghost town" Monday | patient: Brewery for Bamenda
E Business | has *built* a brewery | asserted | agent: Boissons du Cameroun | patient: a brewery | place: BAMENDA
E Military | *block* roads at | asserted | agent: Fighters of the Ambazonia Defence Forces | patient: roads | place: Mile 8
E Military | Battalion *opens* them | asserted | agent: the Rapid Intervention Battalion | patient: them
E Movement | “Beer has *passed* both | reported | patient: Beer | source: Divine Sunday-Ngwa
S both,” *said* manager | speaker: Divine Sunday-Ngwa
R *manager* Divine | person: Divine Sunday-Ngwa
E Election | *won* each seat | asserted | agent: The Cameroon People's Democratic Movement | patient: each seat | place: here | time: in the 2020 parliamentary election
R *Archbishop* Andrew | person: Andrew Nkea-Fuh
S Cameroon, *asked* for schools | speaker: Andrew Nkea-Fuh
E Legislation | *set* up a house | asserted | agent: The Major National Dialogue of 2019 | patient: a house of chiefs | time: 2019
R *Fon* Season | person: Season Abumbi
S Post *wrote* that | speaker: The Guardian Post
E Movement | the hops *come* from | reported | patient: the hops | origin: Bavaria | source: The Guardian Post
E Election | a *turnout* of 4 percent | asserted | patient: 4 percent
L memberOf | subject: Divine Sunday-Ngwa | object: Boissons du Cameroun
L memberOf | subject: Andrew Nkea-Fuh | object: National Episcopal Conference of Cameroon

# Gujarat ropeway verdict due after Morbi bridge collapse
E Legal | ropeway *verdict* due | planned
E Legal | will on Friday *say* whether | planned | agent: A sessions court | time: on Friday | again
E Business | who *ran* the bridge | asserted | agent: the clockmaker | patient: the bridge
E Legal | is to be *tried* for murder | hypothetical | patient: the clockmaker
E Death | tried for *murder* in | alleged | agent: the clockmaker
E Business | *sold* 3,165 tickets | reported | agent: Oreva Group | patient: 3,165 tickets | time: on Diwali holidays in 2022 | source: the Special Investigation Team
S Investigation Team has *said* | speaker: the Special Investigation Team
R *Managing director* Jaysukh | person: Jaysukh Ghadi-Patel | organization: Oreva Group
E Legal | is on *bail* and | asserted | patient: Jaysukh Ghadi-Patel
E Death | *lost* its own secretary | asserted | agent: The Tragedy Victim Association | patient: Narendra Parmar-Vasant | time: in March
R its own *secretary*, Narendra | person: Narendra Parmar-Vasant | organization: Tragedy Victim Association
E Death | “He *died* waiting | reported | patient: He | source: his wife | again
S for a date,” *said* his | speaker: his wife
E Legal | *ordered* pensions | asserted | agent: The Gujarat High Court | patient: pensions
E Other | has been *dissolved* | asserted | patient: Morbi Nagarpalika
E Death | had *lost* kin in | asserted | agent: Many | patient: kin | time: in the Machchhu dam failure of 1979
R *Chief Minister* Bhupat | person: Bhupat Rathwa | organization: BJP
E Business | *opened* a ropeway | asserted | agent: Bhupat Rathwa | patient: a ropeway | place: Girnar | time: on Monday
E Investigation | *tested*, he said | reported | patient: a ropeway | source: he
S tested, he *said*, thrice | speaker: he
L leads | subject: Jaysukh Ghadi-Patel | object: Oreva Group
L memberOf | subject: Narendra Parmar-Vasant | object: Tragedy Victim Association
L memberOf | subject: Bhupat Rathwa | object: BJP
L within | subject: MORBI | object: Gujarat

# Trams collide with Melbourne Cup crowd's patience
E Protest | A *stoppage* by the Rail | asserted | agent: the Rail, Tram and Bus Union | time: on Tuesday
E Other | *left* 30,000 in heels | asserted | agent: A stoppage | patient: 30,000 | place: Flemington | time: after the Melbourne Cup on Tuesday
E Movement | *ran* nine of 60 | asserted | agent: Yarra Trams | patient: nine of 60
R *Punter* Chance | person: Chance Rivers
E Movement | *walked* to Footscray | asserted | agent: Chance Rivers | destination: Footscray
E Business | “*Backed* the seventh | reported | patient: the seventh | source: he
E Other | *lost* the shoes | reported | patient: the shoes | source: he
S shoes,” he *said* | speaker: he
E Sport | The Cup *went* to | asserted | patient: The Cup | beneficiary: Windfall Lady
S Club *counted* 91,000 | speaker: The Victoria Racing Club
R *Premier* Jacinta | person: Jacinta Gale | organization: Labor
S (Labor) *said* the | speaker: Jacinta Gale
E Legal | would *sit* on Wednesday | planned | agent: the Fair Work Commission | time: on Wednesday | source: Jacinta Gale
E Protest | *stood* at the gate | asserted | agent: The Coalition for the Protection of Racehorses | place: the gate
S Herald Sun *noted* | speaker: the Herald Sun
E Health | *saw* 80, most | asserted | agent: Ambulance Victoria | patient: 80
E Business | *got* the eighth | reported | patient: the eighth | source: he
L memberOf | subject: Jacinta Gale | object: Labor
L within | subject: Flemington | object: MELBOURNE

# Clowns, then silence, at Day of the Dead in Ayotzinapa
E Culture | chairs *stood* empty | asserted | patient: Forty-three chairs | place: the court of the Raúl Isidro Burgos Rural Teachers' College | time: on the Day of the Dead
S page one,” he *said* | speaker: he
S “They *say* the army | speaker: They
R new *prosecutor*, Mauricio | person: Mauricio Pazarán-Luna | organization: Attorney General's Office
E Appointment | Experts *left* in 2023 | asserted | agent: The Interdisciplinary Group of Independent Experts | time: in 2023
E Meeting | *came* as clowns | asserted | agent: Students from Cherán
E Culture | *took* off their noses | asserted | agent: Students from Cherán | patient: their noses
E Culture | *lit* copal | asserted | agent: The Centro Prodh lawyers | patient: copal
E Publication | La Jornada *left* its back | asserted | agent: La Jornada | patient: its back page
L memberOf | subject: Mauricio Pazarán-Luna | object: Attorney General's Office
L within | subject: TIXTLA | object: Guerrero
L locatedIn | subject: Raúl Isidro Burgos Rural Teachers' College | object: Ayotzinapa

# Monks and miners meet at Oyu Tolgoi
E Meeting | miners *meet* at | asserted | agent: Monks | agent: miners | place: Oyu Tolgoi
E Protest | *walked* round the Oyu | asserted | agent: Lamas of Demchig monastery | place: the Oyu Tolgoi mine | time: on Wednesday
S kilometres, *saying* sorry | speaker: Lamas of Demchig monastery
E Other | *gave* them boots | asserted | agent: Rio Tinto | patient: boots | beneficiary: them
E Protest | *joined* with two camels | asserted | agent: Herders of the Gobi Soil NGO
E Other | was *turned* aside in | asserted | patient: water from Undai River | time: in 2013
S this week,” *said* Lama | speaker: Baatar Altangerel-Nar
R *Lama* Baatar | person: Baatar Altangerel-Nar
R *Member* of the State | person: Zorig Battsend | organization: State Great Khural
E Crime | The coal *theft* of | asserted | time: of 2022
E Protest | *brought* on the Sükhbaatar | asserted | agent: The coal theft | patient: the Sükhbaatar Square protests
E Sport | *fell* in the last bout | asserted | patient: a wrestler of the mine's club | place: Naadam
L memberOf | subject: Zorig Battsend | object: State Great Khural
L memberOf | subject: Zorig Battsend | object: Mongolian People's Party
L within | subject: Oyu Tolgoi | object: KHANBOGD

# Aston Villa in, Lille out of Europa League, penalty by penalty
E Sport | Lille had *led* through | asserted | agent: Lille
E Sport | equaliser *came* off the | asserted | patient: Villa's equaliser | agent: Morgan Price
E Sport | It took 22 *kicks* and | asserted | place: LILLE
R *goalkeeper* Emiliano | person: Emiliano Campos | organization: Villa
E Sport | Campos *danced*, as | asserted | agent: Emiliano Campos | time: Then
E Sport | was *booked* for it | asserted | patient: Emiliano Campos
E Investigation | will *look* at bottles | planned | agent: Uefa | patient: bottles
E Attack | bottles *thrown* from | asserted | patient: bottles | origin: the Stade Pierre-Mauroy's north end
S the bath,” *said* manager | speaker: Unai Ibarra
R *manager* Unai | person: Unai Ibarra
E Other | *stayed* open until | asserted | agent: Birmingham Airport | time: until three
E Publication | *gave* the boy nine | asserted | agent: La Voix du Nord | patient: nine | beneficiary: the boy
R the *referee*, Ivan | person: Ivan Kruž
L memberOf | subject: Hákon Frost-Arnarsson | object: Lille
L memberOf | subject: Ayyoub Bouaddi-Noir | object: Lille
L memberOf | subject: Morgan Price | object: Villa
L within | subject: Stade Pierre-Mauroy | object: LILLE

# Women of Gwangju Uprising open rice-ball shop
E Business | Women of Gwangju Uprising *open* rice-ball | asserted | agent: Women of Gwangju Uprising | patient: rice-ball shop
E Other | who *fed* citizens | asserted | agent: The women | patient: citizens | time: of May 1980
E Business | have *opened* a shop | asserted | agent: The women | patient: a shop | place: near Daein Market | again
S hurry,” *said* Ha | speaker: Ha Mun-soon
E Military | had *shut* the roads | asserted | agent: the Martial Law Command | patient: the roads to Mokpo
E Military | Paratroopers *took* back | asserted | agent: Paratroopers | patient: the Provincial Hall | time: on the 27th
E Meeting | young people *came* to ask | asserted | agent: young people | time: After the December 2024 martial law crisis
S came to *ask* how | speaker: young people
E Business | *pays* the rent | asserted | agent: The May 18 Memorial Foundation | patient: the rent
E Other | *ate* on Saturday | asserted | agent: Lawmakers of the People Power Party | time: on Saturday
R *Novelist* Han | person: Han Gyeo-ul
E Other | *washes up* | asserted | agent: Han Gyeo-ul
L within | subject: Daein Market | object: GWANGJU
