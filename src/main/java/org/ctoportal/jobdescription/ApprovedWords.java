package org.ctoportal.jobdescription;

import org.ctoportal.authoring.RevisionDetails;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;

/** The words of a kept revision with those who approved it where lines to sign on were kept. */
final class ApprovedWords {

    private ApprovedWords() {}

    /**
     * Only sentences that are still composed as they were kept get the names; every other word stays as it was kept, to
     * the letter.
     */
    static ComposedDocument of(RevisionDetails revision, JobDescriptionComposer composer, Signed signed) {
        if (signed.equals(Signed.NOT_YET)) {
            return revision.composed();
        }
        var unsigned = composer.compose(revision.content(), revision.number());
        var filled = composer.compose(revision.content(), revision.number(), signed);
        return revision.composed().withTexts(clause -> {
            var again = unsigned.find(clause.code()).map(ComposedClause::text);
            return again.filter(clause.text()::equals)
                    .flatMap(same -> filled.find(clause.code()))
                    .map(ComposedClause::text)
                    .orElse(clause.text());
        });
    }
}
