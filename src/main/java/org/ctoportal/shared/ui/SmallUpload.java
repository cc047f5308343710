package org.ctoportal.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;

/**
 * Takes a file into memory and stops reading at a limit, whatever the browser says of its size; the rest is never read.
 * The limit of the component on the page is a courtesy only.
 */
public class SmallUpload implements UploadHandler {

    private static final int LONGEST_NAME = 200;

    private final int most;
    private final SerializableBiConsumer<String, byte[]> taken;

    /** {@code taken} gets the name and, for a file that is too large, one byte more than {@code most}. */
    public SmallUpload(int most, SerializableBiConsumer<String, byte[]> taken) {
        this.most = most;
        this.taken = taken;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var stream = event.getInputStream()) {
            bytes = stream.readNBytes(most + 1);
        }
        var name = plain(event.getFileName());
        UI ui = event.getUI();
        ui.access(() -> taken.accept(name, bytes));
    }

    /** A name only, whatever path or control characters came with it. */
    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    }
}
