package org.ctoportal.compensation.award;

import java.io.Serializable;
import org.ctoportal.compensation.award.UnfitReceiptException.Why;
import org.ctoportal.shared.file.FileType;

/** A receipt or another proof as it arrived; what may be kept is told by its bytes. */
public record NewReceipt(String name, byte[] content) implements Serializable {

    /** A database takes one statement of 16 MB as it is delivered; a byte may need two there. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** Of one claim. */
    public static final int MOST = 6;

    /** @throws UnfitReceiptException when it is not taken */
    public NewReceipt {
        if (content.length == 0) {
            throw new UnfitReceiptException(Why.EMPTY);
        }
        if (content.length > LARGEST) {
            throw new UnfitReceiptException(Why.LARGE);
        }
        type(content);
    }

    FileType type() {
        return type(content);
    }

    private static FileType type(byte[] content) {
        return FileType.of(content)
                .filter(type -> type == FileType.PDF || type == FileType.PNG || type == FileType.JPEG)
                .orElseThrow(() -> new UnfitReceiptException(Why.TYPE));
    }
}
