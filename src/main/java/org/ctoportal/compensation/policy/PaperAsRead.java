package org.ctoportal.compensation.policy;

import java.util.List;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.document.Block;

/** The words of a policy as the board has them, with what they change of earlier ones. */
public record PaperAsRead(ContentLanguage language, List<Block> blocks) {}
