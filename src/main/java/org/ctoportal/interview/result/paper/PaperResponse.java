package org.ctoportal.interview.result.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.jobdescription.ExportedDocument;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a paper on a search leaves the portal. */
public final class PaperResponse {

    private PaperResponse() {}

    public static ResponseEntity<byte[]> of(ExportedDocument file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }

    /** Fails with {@link SearchNotFoundException} for none we write. */
    public static DocumentFormat formatOf(String name) {
        return Arrays.stream(DocumentFormat.values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(SearchNotFoundException::new);
    }
}
