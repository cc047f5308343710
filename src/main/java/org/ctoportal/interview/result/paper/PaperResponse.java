package org.ctoportal.interview.result.paper;

import org.ctoportal.document.DocumentFormat;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.jobdescription.ExportedDocument;
import org.ctoportal.shared.page.Download;
import org.springframework.http.ResponseEntity;

/** How a paper on a search leaves the portal. */
public final class PaperResponse {

    private PaperResponse() {}

    public static ResponseEntity<byte[]> of(ExportedDocument file) {
        return Download.of(file.fileName(), file.mediaType(), file.bytes());
    }

    /** Fails with {@link SearchNotFoundException} for none we write. */
    public static DocumentFormat formatOf(String name) {
        return DocumentFormat.named(name).orElseThrow(SearchNotFoundException::new);
    }
}
