package org.ctoportal.shared.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a file leaves the portal: to be kept under its name, never to be shown in place of a page. */
public final class Download {

    private Download() {}

    public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] bytes) {
        return to(name, mediaType).body(bytes);
    }

    /** One that somebody handed in: should a browser show it all the same, nothing in it runs or reaches for anything. */
    public static ResponseEntity<byte[]> handedIn(String name, String mediaType, byte[] bytes) {
        return to(name, mediaType)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(bytes);
    }

    private static ResponseEntity.BodyBuilder to(String name, String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
