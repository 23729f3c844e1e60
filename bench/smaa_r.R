# SMAA-2 with uniform weights by the R package smaa, to be timed beside ours.
# Reads one line a run, "draws criteria maximum ... points ..." (issue by issue), and answers with one line of JSON.
# Timed: weightings uniform on the simplex (normalised exponentials) and smaa(), which gives rank acceptability and
# central weights. Not timed: the array of draws x issues x criteria that smaa() wants, though it must be made.
library(smaa)
cat(sprintf("R package smaa %s\n", packageVersion("smaa")))
flush(stdout())
input <- file("stdin", "r")
while (length(line <- readLines(input, n = 1)) > 0) {
  numbers <- as.numeric(strsplit(line, " ")[[1]])
  draws <- numbers[1]
  n <- numbers[2]
  maxima <- numbers[2 + seq_len(n)]
  ratios <- matrix(numbers[-seq_len(2 + n)], ncol = n, byrow = TRUE)
  ratios <- sweep(ratios, 2, maxima, "/")
  measures <- array(rep(ratios, each = draws), dim = c(draws, dim(ratios)))
  invisible(gc())
  begun <- proc.time()[["elapsed"]]
  weights <- matrix(rexp(draws * n), ncol = n)
  weights <- weights / rowSums(weights)
  result <- smaa(measures, weights)
  took <- (proc.time()[["elapsed"]] - begun) * 1000
  first <- paste(round(result$ra[, 1] * draws), collapse = ",")
  cat(sprintf("{\"milliseconds\": %f, \"first\": [%s]}\n", took, first))
  flush(stdout())
}
