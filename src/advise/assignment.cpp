#include "advise/assignment.h"

#include <algorithm>

namespace attain {
namespace {

/// Rows are places, columns people and then new people; a column is matched once.
class Solver {
 public:
  explicit Solver(const AssignmentTask& task) : task_(task) {
    for (std::uint32_t line = 0; line < task.counts.size(); ++line)
      line_of_row_.insert(line_of_row_.end(), task.counts[line], line);
    people_ = task.cost.empty() ? 0 : task.cost.front().size();
    // One more than there are places is never needed, and has no rent.
    columns_ = people_ + std::min<std::size_t>(task.most_new, line_of_row_.size() + 1);
  }

  Assignment Solve() {
    Assignment result;
    if (line_of_row_.size() > columns_) return result;
    row_price_.assign(line_of_row_.size() + 1, 0);
    column_price_.assign(columns_ + 1, 0);
    row_of_.assign(columns_ + 1, 0);
    for (std::size_t row = 1; row <= line_of_row_.size(); ++row) AddRow(row);
    Cost cost = 0;
    for (std::size_t column = 1; column <= columns_; ++column) {
      if (row_of_[column] != 0) cost += CostAt(row_of_[column], column);
    }
    if (cost >= kNoWay) return result;
    result.cost = cost;
    result.line_of.assign(people_, kNoLine);
    result.new_at.assign(task_.counts.size(), 0);
    result.price.assign(task_.counts.size(), 0);
    for (std::size_t column = 1; column <= columns_; ++column) {
      if (row_of_[column] == 0) continue;
      const std::uint32_t line = line_of_row_[row_of_[column] - 1];
      if (column <= people_) {
        result.line_of[column - 1] = line;
      } else {
        ++result.new_at[line];
      }
    }
    // Places of one line have one price: their rows are the same.
    for (std::size_t row = 1; row <= line_of_row_.size(); ++row)
      result.price[line_of_row_[row - 1]] = row_price_[row];
    for (std::size_t person = 0; person < people_; ++person)
      result.rent.push_back(-column_price_[person + 1]);
    return result;
  }

 private:
  Cost CostAt(std::size_t row, std::size_t column) const {
    const std::uint32_t line = line_of_row_[row - 1];
    if (column <= people_) return task_.cost[line][column - 1];
    return std::min(kNoWay, task_.new_cost[line] + task_.new_price);
  }

  /// Finds the row a column along a shortest path over those that have one (Dijkstra with reduced
  /// costs). Column 0 stands for the row that is to be matched.
  void AddRow(std::size_t row) {
    std::vector<Cost> distance(columns_ + 1, INT64_MAX);
    std::vector<std::size_t> from(columns_ + 1, 0);
    std::vector<bool> done(columns_ + 1, false);
    row_of_[0] = row;
    std::size_t column = 0;
    do {
      done[column] = true;
      const std::size_t at = row_of_[column];
      Cost least = INT64_MAX;
      std::size_t next = 0;
      for (std::size_t other = 1; other <= columns_; ++other) {
        if (done[other]) continue;
        const Cost reduced = CostAt(at, other) - row_price_[at] - column_price_[other];
        if (reduced < distance[other]) {
          distance[other] = reduced;
          from[other] = column;
        }
        if (distance[other] < least) {
          least = distance[other];
          next = other;
        }
      }
      for (std::size_t other = 0; other <= columns_; ++other) {
        if (done[other]) {
          row_price_[row_of_[other]] += least;
          column_price_[other] -= least;
        } else {
          distance[other] -= least;
        }
      }
      column = next;
    } while (row_of_[column] != 0);
    while (column != 0) {
      row_of_[column] = row_of_[from[column]];
      column = from[column];
    }
  }

  const AssignmentTask& task_;
  std::vector<std::uint32_t> line_of_row_;
  std::size_t people_ = 0, columns_ = 0;
  std::vector<Cost> row_price_, column_price_;  // from 1
  std::vector<std::size_t> row_of_;             // by column, from 1; 0: none
};

}  // namespace

Assignment Assign(const AssignmentTask& task) { return Solver(task).Solve(); }

}  // namespace attain
