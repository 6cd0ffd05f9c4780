/** Given names that are common in English texts: what follows one with a capital is a family name. */
export const givenNames: ReadonlySet<string> = new Set(
  `Aaron Ada Adam Adrian Alan Albert Alex Alexander Alexandra Alexis Alice Amanda Amy Andrea Andrew Andy Angela Ann Anna Anne
  Anthony Arthur Ashley Barbara Ben Benjamin Bernard Bill Bob Brad Bradley Brandon Brendan Brenda Brian Bruce Bryan Carl
  Carla Carlos Carol Caroline Catherine Charles Charlie Charlotte Chris Christian Christina Christine Christopher Chuck
  Claire Clara Cliff Colin Craig Cynthia Dan Daniel Dave David Dean Deborah Dennis Derek Diana Diane Don Donald Donna Doug
  Douglas Dylan Ed Eddie Edward Elaine Elena Elizabeth Ellen Emily Emma Eric Erik Ethan Eugene Eva Evan Florian Frances
  Francis Frank Fred Gabriel Gary Geoff George Gerald Glenn Gordon Graham Greg Gregory Guido Hannah Harold Harry Heather
  Helen Henry Howard Hugh Ian Isaac Jack Jacob James Jamie Jane Janet Jason Jay Jean Jeff Jeffrey Jennifer Jeremy Jerry
  Jess Jesse Jessica Jill Jim Jimmy Joan Joe Joel Johan Johannes John Johnny Jon Jonas Jonathan Jordan Joseph Josh Joshua
  Juan Judith Julia Julian Julie Justin Karen Karl Kate Katherine Kathleen Katie Keith Ken Kenneth Kevin Kim Kyle Larry
  Laura Lauren Lee Leo Leonard Leslie Liam Linda Linus Lisa Louis Lucas Luis Luke Lynn Marc Marco Marcus Margaret Maria
  Marie Mario Mark Martha Martin Mary Mathias Matt Matthew Matthias Max Megan Melissa Michael Michelle Miguel Mike
  Mitchell Mohammed Molly Monica Nancy Natalie Nathan Neil Nicholas Nick Nicolas Nicole Nigel Nina Noah Oliver Olivia Oscar
  Pamela Pat Patricia Patrick Paul Paula Pedro Peter Phil Philip Phillip Rachel Ralph Randy Ray Raymond Rebecca Richard
  Rob Robert Robin Roger Ron Ronald Rosa Roy Russ Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean
  Sebastian Sergey Seth Shannon Sharon Shawn Simon Sophia Sophie Stan Stanley Stefan Stephanie Stephen Steve Steven
  Stuart Susan Sylvia Ted Teresa Terry Theo Theodore Thomas Tim Timothy Todd Tom Tommy Tony Tyler Vanessa Vera Victor
  Anders Bjarne Dmitry Geoffrey Grace Hans Igor Ivan Lars Niklaus Satya Sundar Sven Vladimir Yann Victoria Vincent Walter Wayne Wendy William Zach Zachary`.split(
    /\s+/,
  ),
)
