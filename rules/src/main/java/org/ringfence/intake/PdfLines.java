package org.ringfence.intake;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/** The straight lines and pictures that are drawn on a page, in points from its upper left corner as a reader sees it. */
final class PdfLines extends PDFGraphicsStreamEngine {
    /** What is thinner is a line, not a surface. */
    private static final float THIN = 3;

    private static final float SHORTEST = 6;
    private static final int MOST = 20_000;

    private final AffineTransform seen;
    private final float area;
    private final GeneralPath path = new GeneralPath();
    private final List<PdfPage.Rule> rules = new ArrayList<>();
    private float picture;

    private PdfLines(PDPage page) {
        super(page);
        PDRectangle box = page.getCropBox();
        this.seen = new AffineTransform();
        switch (page.getRotation()) {
            case 90 -> seen.setTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
            case 180 -> seen.setTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
            case 270 -> seen.setTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
            default -> seen.setTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
        }
        this.area = Math.max(1, box.getWidth() * box.getHeight());
    }

    static PdfLines of(PDPage page) throws IOException {
        PdfLines lines = new PdfLines(page);
        lines.processPage(page);
        return lines;
    }

    List<PdfPage.Rule> rules() {
        return rules;
    }

    float picture() {
        return Math.min(1, picture);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        for (Point2D p : List.of(p1, p2, p3)) {
            lineTo((float) p.getX(), (float) p.getY());
        }
        closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        picture = Math.max(picture, Math.abs(matrix.getScalingFactorX() * matrix.getScalingFactorY()) / area);
    }

    @Override
    public void clip(int windingRule) {
        // A clip draws nothing.
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lineTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint() == null ? new Point2D.Float() : path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        edges();
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) {
        surface();
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        edges();
        path.reset();
    }

    @Override
    public void shadingFill(COSName shading) {
        // A shade draws no line.
    }

    /** A filled shape that is as thin as a line is one; several may lie in one path. */
    private void surface() {
        GeneralPath piece = new GeneralPath();
        float[] at = new float[6];
        for (PathIterator it = path.getPathIterator(seen); !it.isDone(); it.next()) {
            int kind = it.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                thin(piece);
                piece.reset();
                piece.moveTo(at[0], at[1]);
            } else if (kind == PathIterator.SEG_LINETO && piece.getCurrentPoint() != null) {
                piece.lineTo(at[0], at[1]);
            }
        }
        thin(piece);
    }

    private void thin(GeneralPath piece) {
        Rectangle2D box = piece.getBounds2D();
        if (box.getHeight() <= THIN && box.getWidth() >= SHORTEST) {
            add((float) box.getMinX(), (float) box.getCenterY(), (float) box.getMaxX(), (float) box.getCenterY());
        } else if (box.getWidth() <= THIN && box.getHeight() >= SHORTEST) {
            add((float) box.getCenterX(), (float) box.getMinY(), (float) box.getCenterX(), (float) box.getMaxY());
        }
    }

    private void edges() {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        float startX = 0;
        float startY = 0;
        for (PathIterator it = path.getPathIterator(seen); !it.isDone(); it.next()) {
            int kind = it.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = at[0];
                startY = at[1];
            } else {
                float toX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
                float toY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
                edge(x, y, toX, toY);
                at[0] = toX;
                at[1] = toY;
            }
            x = at[0];
            y = at[1];
        }
    }

    private void edge(float x1, float y1, float x2, float y2) {
        if (Math.abs(y1 - y2) < 1 && Math.abs(x1 - x2) >= SHORTEST) {
            add(Math.min(x1, x2), y1, Math.max(x1, x2), y1);
        } else if (Math.abs(x1 - x2) < 1 && Math.abs(y1 - y2) >= SHORTEST) {
            add(x1, Math.min(y1, y2), x1, Math.max(y1, y2));
        }
    }

    private void add(float left, float top, float right, float bottom) {
        if (rules.size() < MOST) {
            rules.add(new PdfPage.Rule(left, top, right, bottom));
        }
    }
}
