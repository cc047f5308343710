package org.ctoportal.framework.crosswalk;

import java.nio.charset.StandardCharsets;
import org.ctoportal.framework.FrameworkRoutes;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Crosswalks as CASE packages. */
@RestController
class CrosswalkFiles {

    private final CrosswalkService crosswalks;

    CrosswalkFiles(CrosswalkService crosswalks) {
        this.crosswalks = crosswalks;
    }

    @GetMapping(FrameworkRoutes.CROSSWALK_FILE)
    ResponseEntity<byte[]> file(@PathVariable String pack, @RequestParam(defaultValue = "") String to) {
        return crosswalks
                .export(new CrosswalkKey(pack, to))
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.CONTENT_DISPOSITION, named(pack + " " + to + ".json"))
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String named(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
