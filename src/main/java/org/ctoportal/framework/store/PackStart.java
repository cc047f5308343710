package org.ctoportal.framework.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ctoportal.framework.pack.PackFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Loads the packs the portal ships with before it answers anybody. A refused pack ends the start. */
@Component
class PackStart implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(PackStart.class);

    private final PackLoader loader;
    private final Resource[] resources;

    PackStart(PackLoader loader, @Value("classpath:content/*.yaml") Resource[] resources) {
        this.loader = loader;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var start = System.nanoTime();
        var files = files();
        var added = loader.load(files);
        log.info(
                "Content packs: {} found, {} loaded, {} ms",
                files.size(),
                added,
                (System.nanoTime() - start) / 1_000_000);
    }

    private List<PackFile> files() {
        return Arrays.stream(resources)
                .map(PackStart::file)
                .sorted(Comparator.comparing(PackFile::name))
                .toList();
    }

    private static PackFile file(Resource resource) {
        try {
            return new PackFile(String.valueOf(resource.getFilename()), resource.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
