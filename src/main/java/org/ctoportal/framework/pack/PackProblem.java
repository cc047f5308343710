package org.ctoportal.framework.pack;

/**
 * Why a pack is refused.
 *
 * @param code of the entry that is wrong, or of the pack
 */
public record PackProblem(String file, String code, String reason) {

    @Override
    public String toString() {
        return file + ", " + code + ": " + reason;
    }
}
