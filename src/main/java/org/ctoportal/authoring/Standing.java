package org.ctoportal.authoring;

/** How far a document came with approval. */
public enum Standing {
    DRAFT,
    IN_REVIEW,
    APPROVED
}
