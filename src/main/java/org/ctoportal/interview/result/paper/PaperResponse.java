package org.ctoportal.interview.result.paper;

import java.util.Arrays;
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
        return Arrays.stream(DocumentFormat.values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(SearchNotFoundException::new);
    }
}
