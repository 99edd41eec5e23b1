/**
 * The texts of {@code conf/sheets.yaml}, a record a group: which keys the program reads and which
 * places each text has. Values come from the file alone; nothing here knows sheets or figures.
 */
package org.fazhi.settings.briefing.texts;
