"""The rules by which the raw text of a newspaper page becomes articles, one step a file.

decoding → lines → sorting (what a line surely is, by its form) → wrapping (printed lines become units) → setting
(verse, tables) → dividing (two things in one line) → roles (heading or text, by what stands around) → headings
(rubric, kicker, headline, deck) → assembling (whole paragraphs, whole articles) → naming (label, date, paper).
Every step passes each character on, and is linear in the length of the text.
"""
