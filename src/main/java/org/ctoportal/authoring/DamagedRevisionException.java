package org.ctoportal.authoring;

/** A kept revision in the database is not what was kept: somebody changed its row past the portal. It is not shown. */
public class DamagedRevisionException extends RuntimeException {

    DamagedRevisionException(DocumentId document, int number) {
        super("Revision %d of document %d is not what was kept".formatted(number, document.value()));
    }
}
