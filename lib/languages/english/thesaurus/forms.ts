/** Forms that no ending gives away, behind the word they are forms of: a class that has the word has them too. */
export const FORMS =
  'age aged ageing aging|apply applied|axe axed axing|begin began begun|bill billed billing|bite biting bitten|bleed bled|blow blew blown|' +
  'break broke broken|breed bred|bring brought|build built|burn burnt|bury buried|call called calling|carry carried|catch caught|' +
  'certify certified|chill chilled|choose chose chosen|classify classified|copy copied|cull culled culling|cure cured curing|' +
  'deny denied|die dying|dig dug|disqualify disqualified|dose dosed dosing|draw drew drawn|drill drilled drilling|drink drank drunk|' +
  'drive drove driven|dry dried|eat ate eaten|empty emptied|feed fed|ferry ferried|fight fought|file filed filing|fill filled filling|' +
  'find found|fine fined fining|fire fired firing|flee fled|fly flew flown|free freed|freeze froze frozen|give giving given|grow grew grown|' +
  'hike hiked hiking|hire hired hiring|identify identified|idle idled idling|install installed installing|kill killing|lay laid|lead led|' +
  'lend lent|levy levied|lose losing|make making|marry married|meet met|mine mined mining|miscarry miscarried|move moved moving|' +
  'occupy occupied|overtake overtook overtaken|owe owed owing|poll polled polling|pour poured pouring|pull pulled pulling|' +
  'qualify qualified|quell quelled|race raced racing|rally rallied|rape raped raping|rate rated rating|ratify ratified|raze razed|' +
  'recall recalled recalling|ride rode ridden|rise rises rising|roll rolled rolling|rule ruled ruling|save saved saving|see saw seen|' +
  'seek sought|sell selling|send sent|sentence sentenced sentencing|shell shelled shelling|shoot shot|shrink shrank shrunk|sing sang sung|' +
  'sink sank sunk|sleep slept|speak spoke spoken|speed sped|spill spilled spilt spilling|stall stalled|stand stood|steal stole stolen|' +
  'stick stuck|strike struck|study studied|sue sued suing|supply supplied|swear swore sworn|sweep swept|' +
  'swell swelled swollen|swim swam swum|take taking|teach taught|tear tore torn|testify testified|think thought|throw threw thrown|' +
  'try tried|undergo underwent undergone|vape vaped vaping|vary varied variation|verify verified|vote voted voting|' +
  'wear wore worn|withdraw withdrew withdrawn|write wrote written|fall falling|bankroll bankrolled|use used using';
