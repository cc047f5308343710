package org.ctoportal.compensation.policy;

import java.util.List;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.document.Block;

/**
 * What the board adopted, with the regulation that carries it out.
 *
 * @param language both are written in
 * @param regulation empty while something is missing in it
 * @param pdf both in one file, as is {@code docx}
 */
public record AdoptedPapers(
        ContentLanguage language,
        List<Block> policy,
        String regulationTitle,
        List<Block> regulation,
        byte[] pdf,
        byte[] docx) {}
