package org.ctoportal.authoring.approval;

import java.util.List;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which documents have an approved revision, for rooms that make something of it. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class ApprovedDocumentService {

    private static final int MOST_CHOOSABLE = 500;

    private final ApprovedDocumentRepository documents;

    ApprovedDocumentService(ApprovedDocumentRepository documents) {
        this.documents = documents;
    }

    /** Those of a kind, the one approved last first. */
    @Transactional(readOnly = true)
    public List<ApprovedDocument> of(String kind) {
        return documents.findApproved(kind, Limit.of(MOST_CHOOSABLE));
    }
}
