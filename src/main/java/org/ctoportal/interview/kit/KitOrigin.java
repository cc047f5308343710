package org.ctoportal.interview.kit;

import java.io.Serializable;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.framework.PackVersionId;

/**
 * What a kit was made from. One made from a draft is of the approved revision from when it is submitted; else it never
 * changes.
 *
 * @param revision the approved one of the job description, or {@link #DRAFT}
 * @param framework the version both are written with
 */
public record KitOrigin(DocumentId document, int revision, PackVersionId framework) implements Serializable {

    public static final int DRAFT = 0;

    public boolean isApproved() {
        return revision != DRAFT;
    }
}
