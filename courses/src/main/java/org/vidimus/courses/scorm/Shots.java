package org.vidimus.courses.scorm;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vidimus.courses.pack.Box;
import org.vidimus.courses.pack.Picture;
import org.vidimus.courses.source.Block;
import org.vidimus.courses.source.CourseFault;
import org.vidimus.courses.source.Lesson;
import org.vidimus.courses.source.Text;

/**
 * The lesson's pictures in HTML. Files are numbered, not named: a name would tell the answer.
 *
 * @param files picture name to file name
 */
record Shots(
    Lesson lesson, Map<String, Picture> pictures, Map<String, String> files, Labels labels) {
  String figure(List<Block.Shot> shots, String caption) {
    String images = shots.stream().map(this::boxed).collect(Collectors.joining());
    String words = caption.isEmpty() ? "" : "<figcaption>" + Inline.html(caption) + "</figcaption>";
    String kind = shots.size() > 1 ? "figure two" : "figure";
    return "<figure class=\"" + kind + "\">" + images + words + "</figure>\n";
  }

  /** The picture on its surround, which is black in every light but white light. */
  String boxed(Block.Shot shot) {
    return "<div class=\"shotbox" + surround(shot) + "\">" + image(shot) + larger(shot) + "</div>";
  }

  private String surround(Block.Shot shot) {
    return lesson.picture(shot.picture()).light().equals("visible") ? "" : " lit";
  }

  /** A picture whose places can be clicked. */
  String spotted(Block.Shot shot, Function<Map<String, Box>, String> spots) {
    return "<div class=\"shotbox spotter"
        + surround(shot)
        + "\"><div class=\"sheet\">"
        + image(shot)
        + spots.apply(picture(shot).spots())
        + "<i class=\"pin\" hidden></i></div>"
        + larger(shot)
        + "</div>\n";
  }

  String image(Block.Shot shot) {
    Picture picture = picture(shot);
    return Text.fill(
        "<img src=\"pictures/%s\" width=\"%d\" height=\"%d\" alt=\"%s\" loading=\"lazy\">",
        files.getOrDefault(shot.picture(), ""),
        picture.width(),
        picture.height(),
        Inline.escape(shot.alt()));
  }

  String larger(Block.Shot shot) {
    return Text.fill(
        ("<button type=\"button\" class=\"btn icon larger\" aria-label=\"%s: %s\">"
            + "<svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-larger\"/></svg></button>"),
        labels.get("larger"),
        Inline.escape(shot.alt()));
  }

  private Picture picture(Block.Shot shot) {
    Picture picture = pictures.get(shot.picture());
    if (picture == null) {
      throw new CourseFault(lesson.id() + ": picture " + shot.picture() + " is not in lesson.json");
    }
    return picture;
  }
}
