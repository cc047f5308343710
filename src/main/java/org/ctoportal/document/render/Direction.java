package org.ctoportal.document.render;

/** The direction a text is written in. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /** The direction of the first letter that has one, as Unicode's bidirectional algorithm decides. */
    public static Direction of(String words) {
        return words.codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(direction))
                .mapToObj(direction -> isRightToLeft(direction) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT)
                .findFirst()
                .orElse(LEFT_TO_RIGHT);
    }

    /** Whether any letter is written from right to left. */
    public static boolean mixesIn(String words) {
        return words.codePoints().anyMatch(character -> isRightToLeft(Character.getDirectionality(character)));
    }

    private static boolean isRightToLeft(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
