package org.ctoportal.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Styles, icons, fonts and scripts that everybody may fetch. Only the files that were there at the start: for anything
 * else, a folder for instance, Vaadin would make a page, and a session with it, for anybody who asks.
 */
final class OwnFiles {

    private static final List<String> FOLDERS = List.of("/styles/", "/icons/", "/fonts/", "/js/");
    private static final String ROOT = "META-INF/resources";
    private static final Set<String> FILES =
            FOLDERS.stream().flatMap(OwnFiles::filesIn).collect(Collectors.toUnmodifiableSet());

    private OwnFiles() {}

    static boolean isInFolder(HttpServletRequest request) {
        return FOLDERS.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    static boolean isThere(HttpServletRequest request) {
        return FILES.contains(request.getRequestURI());
    }

    private static Stream<String> filesIn(String folder) {
        try {
            var found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + folder + "**/*.*");
            return Arrays.stream(found).filter(Resource::isReadable).map(OwnFiles::address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Resource file) {
        try {
            var url = file.getURL().toString();
            return url.substring(url.lastIndexOf(ROOT) + ROOT.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
