package org.ctoportal.jobdescription.posting;

import java.util.List;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.jobdescription.posting.page.Part;

/**
 * The words of a posting.
 *
 * @param codes of every clause and item in it
 * @param missing values its clauses need and nobody entered
 * @param fields values that are entered for this posting
 */
record PostingText(List<Part> parts, List<String> codes, List<Blank> missing, List<Blank> fields) {}
